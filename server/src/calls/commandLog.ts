/** What was asked of a call, by whom, and what became of it. Rules C18 and C19 in RULES.md. */
import { both, notDone, nothing, refuse, settledAs, type Decision, type Reply } from '../floor/decision.ts';
import type { NewFact } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import type { Slice } from '../floor/slice.ts';
import type { CallId } from '../kernel/ids.ts';
import { callIdOf as callOfSupervision, noSupervision } from '../supervision/supervision.ts';
import type { Call, CommandEntry } from './call.ts';

/** L10: commands that a call remembers; those that are still open are kept before others. */
export const COMMANDS_KEPT = 100;

export type CallCommand = Extract<Command, { expectedVersion?: number }>;

export const noCall = refuse('CALL_NOT_FOUND', 'There is no such call, or it has ended.');
const changed = refuse('CALL_CHANGED', 'The call is no longer as you saw it. Look again.');

/** Runs a command on the call that it is about, once for each key, and notes it. */
export function commanded(floor: Floor, command: CallCommand, run: (call: Call) => Decision): Decision {
  const call = floor.calls.get(callIdOf(command));
  if (!call) return 'callId' in command ? noCall : noSupervision;
  const before = command.key === undefined ? undefined : call.commands.find(({ key }) => key === command.key);
  if (before) return { ...nothing, reply: replyAgain(call, before) };
  const isStale = command.expectedVersion !== undefined && command.expectedVersion !== call.version;
  const decision = isStale ? changed : run(call);
  return {
    ...both({ facts: [noted(call.id, command, decision.reply)], effects: [] }, decision),
    reply: decision.reply ?? { outcome: 'done' },
  };
}

const callIdOf = (command: CallCommand): CallId =>
  'callId' in command ? command.callId : callOfSupervision(command.supervisionId);

function noted(callId: CallId, { type, key, by }: CallCommand, reply: Reply | undefined): NewFact {
  const made = reply && 'id' in reply && reply.id !== callId ? { made: reply.id } : {};
  const payload = { command: type, key: key ?? null, by, ...made };
  switch (reply?.outcome) {
    case 'refused': {
      const { code, message } = reply;
      return {
        type: 'call.commanded',
        callId,
        payload: { ...payload, outcome: 'refused', refused: { code, message } },
      };
    }
    case 'awaits': {
      const { outcome: _awaits, id: _made, callId: _call, facts: done, ...settling } = reply;
      const awaits = { done, ...settling };
      return { type: 'call.commanded', callId, payload: { ...payload, outcome: 'open', awaits } };
    }
    default:
      return { type: 'call.commanded', callId, payload: { ...payload, outcome: 'done' } };
  }
}

function replyAgain(call: Call, { refused, awaits, made }: CommandEntry): Reply {
  const id = made ?? call.id;
  if (refused) return { outcome: 'refused', ...refused };
  if (!awaits) return { outcome: 'done', id };
  const { done: facts, ...settling } = awaits;
  return { outcome: 'awaits', id, callId: call.id, facts, ...settling };
}

/** The open commands that a fact settles, said before it as the call may be gone after it. */
export function settledBy(floor: Floor, fact: NewFact, at: number): NewFact[] {
  const call = fact.callId === undefined ? undefined : floor.calls.get(fact.callId);
  if (!call || call.commands.length === 0) return [];
  const settled: NewFact[] = [];
  for (const entry of call.commands) {
    const outcome = entry.awaits && settledAs(entry.awaits, fact);
    if (outcome)
      settled.push({
        type: 'command.settled',
        callId: call.id,
        payload: { command: entry.seq, outcome, tookMs: at - entry.at },
      });
  }
  return settled;
}

/** These are about the log and not about the call: they make no new version of it. */
export const isOfLog = ({ type }: NewFact): boolean => type === 'call.commanded' || type === 'command.settled';

export const foldCommandLog: Slice = {
  'call.commanded': (floor, { seq, at, callId, payload: { command, key, awaits, refused, made } }) => {
    const commands = floor.calls.get(callId)?.commands;
    if (!commands) return;
    commands.push({
      seq,
      at,
      key,
      command,
      ...(awaits && { awaits }),
      ...(refused && { refused }),
      ...(made && { made }),
    });
    if (commands.length <= COMMANDS_KEPT) return;
    const oldest = commands.findIndex((entry) => !entry.awaits);
    commands.splice(Math.max(oldest, 0), 1);
  },
  'command.settled': (floor, { callId, payload }) => {
    const commands = floor.calls.get(callId)?.commands;
    const at = commands?.findIndex(({ seq }) => seq === payload.command) ?? -1;
    if (!commands || at < 0) return;
    const { awaits: _awaits, ...entry } = commands[at]!;
    commands[at] = payload.outcome === 'done' ? entry : { ...entry, refused: notDone };
  },
};
