/** A busy centre behind the screens, with somebody of each role who signs in by password, and everything that can be listed. */
import type { Browser, Page } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { asId, type CallId, type TeamId } from '../../server/src/kernel/ids.ts';
import { type ApiServer, everything, startApi } from './api.ts';
import { ensureWallboard, openBrowser } from './browser.ts';
import { hire } from './sessions.ts';
import { bustle, openTvCentre, type TvCentre } from './tvCentre.ts';
import { until } from './until.ts';

export interface Screens extends AsyncDisposable {
  readonly browser: Browser;
  readonly server: ApiServer;
  readonly centre: TvCentre;
  /** A call that waits. */
  readonly waiting: CallId;
}

/** The folder of the wallboard: as it is now, or the one that somebody who works on it has built aside. */
export async function builtWallboard(): Promise<string> {
  const aside = process.env['RINGSIDE_TEST_WALLBOARD'];
  if (aside !== undefined) return aside;
  await ensureWallboard();
  return fileURLToPath(new URL('../../wallboard/dist', import.meta.url));
}

export async function openScreens(size = { queues: 5, agents: 14 }): Promise<Screens> {
  const wallboard = await builtWallboard();
  await using opened = new AsyncDisposableStack();
  const browser = opened.use(await openBrowser());
  const server = opened.use(await startApi({ wallboard }));
  const centre = await openTvCentre(server, size);
  await bustle(server, centre);
  const { queues, agents } = centre;
  const team = async (id: string, name: string, from: number, to: number) => {
    const teamId = asId<TeamId>(id);
    const content = { queueIds: queues.slice(from, to), agentIds: agents.slice(from * 3, to * 3) };
    await server.command({ type: 'saveTeam', teamId, isNew: true, name, ...content });
    return teamId;
  };
  const teamIds = [await team('team-day', 'Day shift', 0, 2)];
  await team('team-night', 'Night shift', 2, 5);
  await hire(server, 'admin', 'admin');
  await hire(server, 'supervisor', 'supervisor', { teamIds });
  await hire(server, 'agent', 'agent', { agentId: agents[0]! });
  await hire(server, 'crm', 'crm');
  await server.command({
    type: 'saveBoard',
    boardId: asId('lobby'),
    isNew: true,
    settings: { ...everything, name: 'Lobby', pages: ['overview', 'queues', 'agents'], rotateAfterMs: 20_000 },
  });
  await centre.arrives(1);
  const waiting = await until(
    () => [...server.engine.floor.calls.values()].find(({ stage }) => stage.state === 'queued')?.id,
  );
  const stack = opened.move();
  return { browser, server, centre, waiting, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

/** Resolves when its letters are there, and nothing on the page fades or slides any more: what is slower only counts. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => Number(animation.effect?.getComputedTiming().endTime) > 2000),
  );
}
