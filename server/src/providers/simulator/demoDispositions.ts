/** What comes of the calls of the demo centre: the codes of its queues, and who puts them down. */
import { choicesOf, type DispositionCode } from '../../calls/dispositions.ts';
import type { Command } from '../../floor/input.ts';
import type { Floor } from '../../floor/floor.ts';
import type { Instant } from '../../kernel/ids.ts';
import type { Random } from '../../kernel/random.ts';
import { minutes } from './distribution.ts';

type Mark = 'needsNote' | 'needsFollowUp';

const entry = (code: string, label: string, parent?: string, mark?: Mark): DispositionCode => ({
  code,
  label,
  ...(parent !== undefined && { parent }),
  needsNote: mark === 'needsNote',
  needsFollowUp: mark === 'needsFollowUp',
  retired: false,
});

/** The likely ones first. */
export const demoDispositions = {
  sales: [
    entry('order', 'Order'),
    entry('order.placed', 'Placed', 'order'),
    entry('order.later', 'Thinks about it', 'order', 'needsFollowUp'),
    entry('order.tooDear', 'Too dear', 'order'),
    entry('question', 'Question answered'),
    entry('complaint', 'Complaint', undefined, 'needsNote'),
    entry('wrongNumber', 'Wrong number'),
  ],
  support: [
    entry('solved', 'Solved'),
    entry('solved.advice', 'With advice', 'solved'),
    entry('solved.remote', 'By remote access', 'solved'),
    entry('open', 'Still open'),
    entry('open.callBack', 'To be called back', 'open', 'needsFollowUp'),
    entry('open.repair', 'Sent in for repair', 'open'),
    entry('complaint', 'Complaint', undefined, 'needsNote'),
  ],
  billing: [
    entry('explained', 'Invoice explained'),
    entry('corrected', 'Invoice corrected', undefined, 'needsNote'),
    entry('paid', 'Payment promised', undefined, 'needsFollowUp'),
    entry('newData', 'Address or account changed'),
  ],
} as const satisfies Readonly<Record<string, readonly DispositionCode[]>>;

const NOTES = [
  'As told on the phone.',
  'Was friendly about it.',
  'Had called before.',
  'Wants it in writing.',
] as const;
/** Some forget it; the call has none then. */
const PUTS_DOWN = 0.85;
const HAS_NOTE = 0.15;
const DAY_MS = minutes(24 * 60);

interface Noting {
  readonly floor: () => Floor;
  readonly now: () => Instant;
  readonly random: Random;
  readonly submit: (command: Command) => void;
}

/** Passes commands on; who ends a wrap-up mostly says before what came of the call. */
export function noting({ floor, now, random, submit }: Noting): Noting['submit'] {
  return (command) => {
    if (command.type === 'endWrapUp' && random.chance(PUTS_DOWN)) {
      const note = disposition(floor(), command, now(), random);
      if (note) submit(note);
    }
    submit(command);
  };
}

type EndWrapUp = Extract<Command, { type: 'endWrapUp' }>;

function disposition(floor: Floor, { agentId, by }: EndWrapUp, now: Instant, random: Random): Command | undefined {
  const activity = floor.agents.get(agentId)?.activity;
  if (activity?.state !== 'wrappingUp' || activity.call.disposition) return undefined;
  const { callId, queueId, call } = activity;
  const choices = choicesOf(floor.queues.get(queueId)?.settings.dispositions ?? []);
  const choice = choices[Math.floor(random.unit() ** 1.6 * choices.length)];
  if (!choice) return undefined;
  const note = choice.needsNote || random.chance(HAS_NOTE) ? random.pick(NOTES) : '';
  const followUp = choice.needsFollowUp && { followUpAt: now + Math.round(random.between(0.5, 4) * DAY_MS) };
  const past = { tags: call.tags, queueId };
  return { type: 'setDisposition', callId, code: choice.code, note, ...followUp, past, by };
}
