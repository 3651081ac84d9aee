/** A search for calls: from what was asked to a filter and a cursor, and from the rows found to a page. */
import { badInput } from '../graphql/badInput.ts';
import type { Connection } from '../graphql/connection.ts';
import { given } from '../kernel/given.ts';
import { asId } from '../kernel/ids.ts';
import type { Direction } from './call.ts';
import type { CallCursor, CallFilter, CallPage, CallRecord, CallState } from './history.ts';

interface Asked {
  readonly states?: readonly CallState[] | null;
  readonly direction?: Direction | null;
  readonly queueId?: string | null;
  readonly agentId?: string | null;
  readonly number?: string | null;
  readonly from?: number | null;
  readonly to?: number | null;
}

/** Throws when the number has so few digits that it would match nearly every call. */
export function callFilter(asked: Asked): CallFilter {
  const { number, queueId, agentId, ...rest } = given(asked);
  const digits = number?.replaceAll(/[^0-9*#]/g, '').replace(/^00/, '');
  if (digits !== undefined && digits.length < 3) throw badInput('`filter.number` needs at least three digits.');
  return {
    ...rest,
    ...(queueId !== undefined && { queueId: asId(queueId) }),
    ...(agentId !== undefined && { agentId: asId(agentId) }),
    ...(digits !== undefined && { number: digits }),
  };
}

export function callCursor(after: string | null | undefined): CallCursor | undefined {
  if (after == null) return undefined;
  const [, at, id] = /^(\d{1,15})\/(.+)$/s.exec(Buffer.from(after, 'base64url').toString()) ?? [];
  if (at === undefined || id === undefined) throw badInput('`after` is no cursor of this list.');
  return { arrivedAt: Number(at), id: asId(id) };
}

export const callsPage = ({ calls, more }: CallPage): Connection<CallRecord> => ({
  edges: calls.map((node) => ({ cursor: Buffer.from(`${node.arrivedAt}/${node.id}`).toString('base64url'), node })),
  more,
});
