/** Whether the server can do its work, part by part, for whoever watches over it. Holds nothing that is secret or personal. */
import type { Engine } from '../engine/engine.ts';

export interface HealthPart {
  readonly name: string;
  readonly status: 'ok' | 'failing' | 'unknown' | 'reconciling' | 'lost';
}

export interface Health {
  /** `degraded`: it works, and a provider can't be reached. */
  readonly status: 'ok' | 'degraded' | 'failing';
  readonly parts: readonly HealthPart[];
}

export interface HealthParts {
  readonly engine: Pick<Engine, 'floor' | 'health'>;
  /** Resolves when the database answers. */
  readonly askDatabase: (signal: AbortSignal) => Promise<unknown>;
}

/** How long the database may take to answer. */
const PATIENCE_MS = 2_000;

export async function healthOf({ engine, askDatabase }: HealthParts): Promise<Health> {
  const database = await answers(askDatabase);
  const journal = engine.health.journalAwaySince === undefined;
  const providers = Array.from(engine.floor.providers.values(), ({ name, link }) => ({
    name: `provider ${name}`,
    status: link === 'connected' ? ('ok' as const) : link,
  }));
  const parts: HealthPart[] = [
    { name: 'database', status: database ? 'ok' : 'failing' },
    { name: 'journal', status: journal ? 'ok' : 'failing' },
    ...providers,
  ];
  const isDegraded = providers.some(({ status }) => status !== 'ok');
  return { status: database && journal ? (isDegraded ? 'degraded' : 'ok') : 'failing', parts };
}

async function answers(ask: HealthParts['askDatabase']): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const { promise: tooLate, resolve } = Promise.withResolvers<boolean>();
  signal.addEventListener('abort', () => resolve(false), { once: true });
  const answer = ask(signal).then(
    () => true,
    () => false,
  );
  return await Promise.race([answer, tooLate]);
}
