/** Column types of the entities. */
import { p, Type } from '@mikro-orm/core';
import type { Instant } from '../kernel/ids.ts';

/** A timestamptz in the database, epoch milliseconds in the code. */
export class InstantType extends Type<Instant | null, Date | string | null> {
  override convertToDatabaseValue(instant: Instant | null): string | null {
    return instant === null ? null : new Date(instant).toISOString();
  }

  /** The ORM has made a Date of a timestamptz by then; a Date that is parsed as a text would lose its milliseconds. */
  override convertToJSValue(value: Date | string | null): Instant | null {
    return value === null ? null : new Date(value).getTime();
  }

  override getColumnType(): string {
    return 'timestamptz';
  }
}

/** A property that is a timestamptz. */
export const instant = () => p.type(InstantType).$type<Instant>();
