/** The buttons of a call on the wallboard, held against what the floor answers, in the middle of scripts. */
import { expect, test } from 'vitest';
import type { Call } from '../../server/src/calls/call.ts';
import type { CallCommand } from '../../server/src/calls/commandLog.ts';
import { handlingOf } from '../../server/src/calls/handling.ts';
import { decide } from '../../server/src/floor/decide.ts';
import type { Floor } from '../../server/src/floor/floor.ts';
import { asId, type AgentId, type Instant, type LegId } from '../../server/src/kernel/ids.ts';
import {
  callControls,
  consultControls,
  type Control,
  type Handling,
  handsOn,
  type Hands,
} from '../../wallboard/src/features/calls/controls.ts';
import { play } from './play.ts';
import { by } from './script.ts';

/** As GraphQL writes it. */
function asShown(floor: Floor, call: Call): Handling {
  const { version, isTalking, parties, consult, parked } = handlingOf(floor, call);
  const shout = <T extends string>(word: T) => word.replaceAll(/[A-Z]/g, '_$&').toUpperCase() as Uppercase<T>;
  return {
    version,
    isTalking,
    parties: parties.map((party) => ({
      ...party,
      agentId: party.agentId ?? null,
      role: shout(party.role),
      state: shout(party.state),
      hold: shout(party.hold),
      consent: 'NOT_NEEDED',
      since: '',
    })),
    consult: consult ? { ...consult, state: shout(consult.state), front: shout(consult.front) } : null,
    parked: parked ? { slot: parked.slot, until: '' } : null,
    from: null,
    back: null,
  };
}

/** What a button sends. */
function sent(control: Control, { id: callId }: Call, { own, others, isHeld, isMuted, leaving }: Hands): CallCommand {
  const about = { callId, by };
  const agent = { ...about, agentId: asId<AgentId>(own?.agentId ?? '') };
  const legOf = (legId: string | undefined) => (legId === undefined ? {} : { legId: asId<LegId>(legId) });
  switch (control) {
    case 'hold':
      return { type: isHeld ? 'resumeCall' : 'holdCall', ...agent, ...legOf(others[0]?.legId) };
    case 'mute':
      return { type: 'muteCall', ...agent, ...legOf(own?.legId), muted: !isMuted };
    case 'keypad':
      return { type: 'sendDtmf', ...agent, digits: '1' };
    case 'transfer':
      return { type: 'startConsult', ...agent, to: { kind: 'number', number: '+4930123456' } };
    case 'park':
      return { type: 'parkCall', ...agent };
    case 'hangUp':
      return leaving === 'end'
        ? { type: 'hangUp', ...about }
        : { type: 'dropParty', ...about, legId: asId<LegId>(own?.legId ?? '') };
    case 'swap':
    case 'merge':
    case 'complete':
    case 'cancel':
      return { type: `${control}Consult`, ...about };
  }
}

/** Scripts in which calls are held, transferred and conferred. */
const seeds = [1, 5, 31, 52, 138, 331, 359, ...Array.from({ length: 12 }, (_, index) => 400 + index)];

test('C20 to C30 what a button of a call offers is not refused', () => {
  const offered = new Map<Control, number>();
  const look = (floor: Floor, now: Instant): void => {
    for (const call of floor.calls.values()) {
      const handling = asShown(floor, call);
      for (const { agentId } of handling.parties) {
        const hands = handsOn(handling, agentId ?? undefined);
        for (const control of hands.third ? [...callControls, ...consultControls] : callControls) {
          if (hands.why[control]) continue;
          const { reply } = decide(floor, sent(control, call, hands), now);
          expect([control, reply?.outcome === 'refused' ? reply : undefined]).toEqual([control, undefined]);
          offered.set(control, (offered.get(control) ?? 0) + 1);
        }
      }
    }
  };
  for (const seed of seeds) play(seed, undefined, look);
  expect([...offered.keys()].toSorted()).toEqual([...callControls, ...consultControls].toSorted());
});
