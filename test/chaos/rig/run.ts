/** One run: a whole centre under traffic, so many kills, everybody served in the end, and the auditor's findings. */
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { Random } from '../../../server/src/kernel/random.ts';
import { gather } from '../../audit/evidence.ts';
import { startAsterisk } from '../../peers/asterisk/asterisk.ts';
import { freeUdpPort } from '../../peers/asterisk/ports.ts';
import { setUp, signIn } from '../../support/asteriskCentre.ts';
import { eventually } from '../../support/wholeCentre.ts';
import { entries, type Findings, judge } from './auditor.ts';
import { failpoints } from './failpoint.ts';
import { type Kill, type Kind, type Lengths, strike } from './killers.ts';
import { Media } from './media.ts';
import { type Nodes, openNodes } from './nodes.ts';
import { Switchboard } from './switchboard.ts';
import { type Takeover, takeovers } from './takeover.ts';
import { isHeard, startTraffic, type TrafficOptions } from './traffic.ts';

export interface Plan extends Pick<TrafficOptions, 'heard' | 'talkMs' | 'longTalkMs'>, Lengths {
  readonly seed: string;
  readonly nodes: number;
  readonly redis: boolean;
  readonly talking: number;
  readonly waiting: number;
  /** What is killed, in that order. */
  readonly kills: readonly Kind[];
  readonly betweenMs: readonly [number, number];
  readonly say: (line: string) => void;
  /** Ends the run before the next kill. */
  readonly signal?: AbortSignal;
}

export interface Outcome {
  readonly kills: readonly Kill[];
  readonly takeovers: readonly Takeover[];
  readonly findings: Findings;
}

const NUMBER = '+493023125100';
/** Conversations that no server has a part in: what they miss, the machine was too busy for. */
const CONTROLS = ['9001', '9002'];
const CONTROL = '+4915996';
const LINKED_MS = 60_000;
const DRAIN_MS = 60_000;

export async function runChaos(plan: Plan): Promise<Outcome> {
  const random = Random.seeded(plan.seed);
  const extensions = Array.from({ length: plan.talking }, (_, index) => String(1001 + index));
  const port = await freeUdpPort();
  const contact = (extension: string) =>
    ({ extension, contact: `sip:${extension}@127.0.0.1:${port}`, isTrusted: true }) as const;
  await using asterisk = await startAsterisk({ endpoints: [...extensions, ...CONTROLS].map(contact), prompt: true });
  await using nodes = await openNodes(plan);
  using media = await Media.open(2 * plan.heard + 4 * CONTROLS.length + 8);
  const heard = (number: string): boolean => isHeard(number) || number.startsWith(CONTROL);
  await using board = await Switchboard.open({ sipPort: asterisk.sipPort, port, media, isHeard: heard });

  const [first] = nodes.all;
  const centre = await setUp(first!, asterisk, {
    queues: [{ name: 'Sales', number: NUMBER, settings: { wrapUpMs: 0 } }],
    agents: Object.fromEntries(extensions.map((extension) => [extension, { Sales: 0 }])),
  });
  const traffic = startTraffic({
    ...plan,
    ...{ board, random: random.fork('people'), number: NUMBER, extensions, impatient: 0.25 },
    callers: plan.talking + plan.waiting,
  });
  await signIn(first!, Object.values(centre.agentIds));
  for (const extension of CONTROLS) board.phone(extension, { answerAfterMs: () => 0, talking: () => undefined });
  const controls = CONTROLS.map((extension) =>
    board.call(`${CONTROL}${extension}`, `dial_${extension}`, () => undefined),
  );
  await eventually(
    () => Promise.resolve(traffic.state()),
    ({ talking, waiting }) => talking >= plan.talking * 0.7 && waiting >= plan.waiting * 0.5,
    LINKED_MS,
  );

  const kills: Kill[] = [];
  const began = random.whole(failpoints.length);
  for (const [index, kind] of plan.kills.entries()) {
    plan.signal?.throwIfAborted();
    await ready(nodes);
    await delay(random.between(...plan.betweenMs));
    const { talking, waiting } = traffic.state();
    const turn = began + kills.filter((kill) => kill.kind === kind).length;
    const struck = await strike(kind, nodes, random, { ...plan, turn });
    kills.push(...struck);
    const where = struck.at(-1)?.point ?? '';
    plan.say(`${index + 1}/${plan.kills.length} ${kind} ${where}, while ${talking} talked and ${waiting} waited`);
  }
  await ready(nodes);
  const closedAt = Date.now();
  traffic.close();
  await eventually(
    () => Promise.resolve(traffic.state()),
    ({ talking, waiting }) => talking + waiting === 0,
    DRAIN_MS,
  ).catch(() => undefined); // who is left is for the auditor to name
  for (const line of controls) line.hangUp();
  const measured = await takeovers(nodes, kills);
  const evidence = await gather({
    asterisk,
    phones: extensions.map((extension) => ({ extension, log: () => Promise.resolve(board.phones.get(extension)!) })),
    calls: [{ log: () => Promise.resolve(board.callers.filter(({ to }) => to === NUMBER)) }],
  });
  const isControl = ({ of, by }: { of: string; by: string }): boolean => `${of}${by}`.includes(CONTROL);
  const findings = judge({
    evidence,
    entered: entries(await readFile(asterisk.celPath, 'utf8')),
    hearings: media.hearings.filter((hearing) => !isControl(hearing)),
    control: media.hearings.filter(isControl),
    kills: kills.flatMap(({ at, possibleAt }) => [at, possibleAt]),
    closedAt,
  });
  return { kills, takeovers: measured, findings };
}

/** Everybody is there, somebody leads, and the PBX is connected. */
async function ready(nodes: Nodes): Promise<void> {
  const head = `select epoch::float8 as leads, (select max(epoch)::float8 from journal where type = 'provider.reconciled') as linked,
    (select link from provider limit 1) as link from journal_head`;
  await eventually(
    async () => {
      const [row] = await nodes.sql<{ leads: number; linked: number; link: string }>(head).catch(() => []);
      return { ...row, running: nodes.all.filter(({ running }) => running).length, leader: await nodes.leader() };
    },
    ({ leads, linked, running, leader }) => leads === linked && running === nodes.all.length && leader !== undefined,
    LINKED_MS,
  );
}
