/** Rule R16. */
import { describe, expect, test } from 'vitest';
import { asId } from '../kernel/ids.ts';
import { Check } from '../kernel/check.ts';
import { RefusedError } from '../kernel/errors.ts';
import { ConsentStage, strict } from './consent.testing.ts';
import { checkAnnouncement, consentProfiles, jurisdictions, profileOf } from './jurisdiction.ts';

describe('R16 which profile is in force', () => {
  test('that of the country, and the strictest where nothing is known', () => {
    expect(profileOf('DE')).toBe('de');
    expect(profileOf('US')).toBe('usAllParties');
    expect(profileOf('BR')).toBe('strict');
    for (const profile of ['de', 'at', 'ch', 'strict'] as const)
      expect(jurisdictions[profile], `${profile}`).toMatchObject({ asked: 'key', needed: 'everyParty' });
    expect(consentProfiles).toEqual(Object.keys(jurisdictions));
  });

  test('a German centre that says nothing records nobody who has not agreed', () => {
    const { consent: _chosen, announcement: _none, ...unsaid } = strict;
    const stage = new ConsentStage();
    const { settings } = stage.floor.queues.get(asId('sales'))!;
    const { consent: _of, announcement: _too, ...without } = settings;
    stage.command({ type: 'saveQueue', queueId: asId('sales'), isNew: false, settings: { ...without, ...unsaid } });
    const callId = stage.arrives('sales');
    expect(stage.call(callId).stage.state).toBe('queued');
    stage.takes('anna');
    expect(stage.floor.recordings.size).toBe(0);
    stage.command({ type: 'giveConsent', callId, legId: stage.callerOf(callId) });
    expect(stage.of('recording.requested')).toHaveLength(1);
  });

  test('the number goes before its queue', () => {
    const stage = new ConsentStage();
    const [number] = stage.floor.numbers.values();
    const { id: numberId, ...settings } = number!;
    stage.command({ type: 'saveNumber', numberId, isNew: false, ...settings, consent: 'none' });
    const callId = stage.arrives('sales');
    expect(stage.call(callId).stage.state).toBe('queued');
    stage.takes('anna');
    expect(stage.of('recording.requested')).toHaveLength(1);
  });

  test.each(['', 'sound:consent', 'recording:greetings/consent_2', '  sound:a-b '])(
    'an announcement may be “%s”',
    (media) => {
      const check = new Check();
      expect(checkAnnouncement(check, media) ?? '').toBe(media.trim());
      check.done();
    },
  );

  test.each([
    'consent',
    'sound:http://elsewhere/x',
    'sound:../../etc/passwd',
    'number:123',
    `sound:${'x'.repeat(200)}`,
  ])('and not “%s”', (media) => {
    const check = new Check();
    checkAnnouncement(check, media);
    expect(() => check.done()).toThrow(RefusedError);
  });
});
