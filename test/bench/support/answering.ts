/** The child's side of a process that a benchmark starts: it answers what it is asked, and ends with whoever started it. */

type Handlers = Readonly<Record<string, (asked: never) => unknown>>;

interface Asked {
  readonly id: number;
  readonly ask: string;
  readonly about: never;
}

export function answering(handlers: Handlers): void {
  process.on('disconnect', () => process.exit());
  process.on('message', ({ id, ask, about }: Asked) => {
    void Promise.try(() => handlers[ask]!(about)).then(
      (answer) => process.send?.({ id, answer }),
      (error: unknown) => process.send?.({ id, error: error instanceof Error ? error.stack : String(error) }),
    );
  });
  process.send?.({ id: 0 });
}

/** The same clock in every process of this machine. */
export const nowMs = (): number => Number(process.hrtime.bigint()) / 1e6;

export interface Usage {
  /** In `nowMs`. */
  readonly at: number;
  /** All threads of the process, user and system, since its start. */
  readonly cpuUs: number;
  readonly rssMb: number;
}

export function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { at: nowMs(), cpuUs: user + system, rssMb: process.memoryUsage.rss() / 1e6 };
}
