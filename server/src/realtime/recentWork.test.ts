import { describe, expect, test } from 'vitest';
import { asId, type LegId } from '../kernel/ids.ts';
import type { Effect } from '../floor/effect.ts';
import type { Input } from '../floor/input.ts';
import { RecentWork } from './recentWork.ts';

const about = { providerId: asId<never>('pbx'), callId: asId<never>('call') };
const leg = (id: string): LegId => asId<LegId>(id);
const answer = (id: string): Effect => ({ type: 'answer', ...about, legId: leg(id) });
const wait = (id: string): Effect => ({ type: 'wait', ...about, legId: leg(id), music: '' });
const event = (type: 'leg.answered' | 'leg.ringing', id: string): Input => ({
  type,
  providerId: about.providerId,
  legId: leg(id),
});
const work = (traceparent: string) => ({ traceparent, at: 0 });

describe('recent work', () => {
  test('an event belongs to what it confirms, and otherwise to what was asked last', () => {
    const recent = new RecentWork();
    recent.note(answer('one'), work('answered'));
    recent.note(wait('one'), work('waits'));
    expect(recent.behind(event('leg.answered', 'one'))?.traceparent).toBe('answered');
    expect(recent.behind(event('leg.ringing', 'one'))?.traceparent).toBe('waits');
    expect(recent.behind(event('leg.answered', 'other'))).toBeUndefined();
  });

  test('a bridge says more than the legs in it', () => {
    const recent = new RecentWork();
    const join = (bridge: string): Effect => ({
      type: 'join',
      ...about,
      bridgeId: asId(bridge),
      legIds: [leg('a'), leg('b')],
    });
    recent.note(join('first'), work('first'));
    recent.note(join('second'), work('second'));
    const { providerId } = about;
    const joined: Input = { type: 'legs.joined', providerId, bridgeId: asId('first'), legIds: [leg('a'), leg('b')] };
    expect(recent.behind(joined)?.traceparent).toBe('first');
  });

  test('L10 the oldest is forgotten, and what was asked again is not old', () => {
    const recent = new RecentWork();
    recent.note(wait('kept'), work('kept'));
    recent.note(wait('lost'), work('lost'));
    for (let n = 0; n < 9_998; n += 1) recent.note(wait(`other-${n}`), work('other'));
    recent.note(wait('kept'), work('kept'));
    recent.note(wait('one too many'), work('other'));
    expect(recent.behind(event('leg.ringing', 'lost'))).toBeUndefined();
    expect(recent.behind(event('leg.ringing', 'kept'))?.traceparent).toBe('kept');
  });
});
