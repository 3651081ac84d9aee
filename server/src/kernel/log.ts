/** Structured logs: one JSON object a line. Personal data only through pii(); what slips in with an error is blanked. */
import { type DestinationStream, type Level, type Logger, pino } from 'pino';
import { Pii } from './pii.ts';

export type Log = Pick<Logger, 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

const DEBUG = 20;

export interface LogOptions {
  readonly level: Level | 'silent';
  /** Where lines go; standard output when not given. */
  readonly destination?: DestinationStream;
}

export function createLog({ level, destination }: LogOptions): Log {
  const options = {
    level,
    base: null,
    serializers: { err: errorForLog },
    hooks: {
      logMethod(this: Logger, args: Parameters<Logger['info']>, method: (...args: unknown[]) => void, at: number) {
        const [about, ...rest] = args as [unknown, ...unknown[]];
        method.apply(this, [at <= DEBUG ? revealed(about) : about, ...rest]);
      },
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** The same object with what is marked as personal in plain sight; one level deep, as logs are. */
function revealed(about: unknown): unknown {
  if (typeof about !== 'object' || about === null || about instanceof Error) return about;
  const entries = Object.entries(about).map(([key, value]) => [key, value instanceof Pii ? value.reveal() : value]);
  return Object.fromEntries(entries);
}

interface LoggedError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

/** Name, words, stack and cause; none of the other fields, in which drivers keep rows and parameters. */
function errorForLog(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, message: 'something that is no Error was thrown' };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause !== undefined && depth < 4 ? { cause: errorForLog(error.cause, depth + 1) } : {};
  // What the engine says of our own mistakes quotes our own words.
  const isOurs = error instanceof TypeError || error instanceof ReferenceError;
  const message = isOurs ? withoutNumbers(error.message) : withoutQuotes(withoutNumbers(error.message));
  // The stack begins with the message, which may be of many lines; only the frames are wanted.
  const frames = error.stack?.slice(error.stack.indexOf('\n    at ')) ?? '';
  return { name: error.name, message, ...code, stack: frames.slice(0, 4_000), ...cause };
}

/** A safety net for messages of other people's making: they quote parameters, and those may be numbers and names. */
const withoutNumbers = (text: string): string => text.slice(0, 2_000).replaceAll(/\+?\d(?:[ ()/.-]?\d){5,}/g, '…');
const withoutQuotes = (text: string): string => text.replaceAll(/'(?:[^']|'')*'/g, "'…'");
