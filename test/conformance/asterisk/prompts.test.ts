/** Sounds to one party and the keys that parties press, on a real Asterisk: nowhere, in the waiting room, and while they talk. */
import { describe, expect, test } from 'vitest';
import { asId, type PlayId } from '../../../server/src/kernel/ids.ts';
import { startAsterisk } from '../../peers/asterisk/asterisk.ts';
import { PARTY_TONES, startCarrier } from '../../peers/carrier/carrier.ts';
import { bridge, leg, openLink } from '../../support/asteriskLink.ts';
import { NO_TRACE_DB, level } from '../../support/tones.ts';

const number = '+4930901820';
const agentLeg = leg('site-1-l2');
const play = (count: number): PlayId => asId(`site-1-p${count}`);

async function scene() {
  await using opened = new AsyncDisposableStack();
  const carrier = opened.use(await startCarrier());
  const asterisk = opened.use(
    await startAsterisk({
      endpoints: [carrier.account('1001')],
      carrierPort: carrier.sipPort,
      musicClasses: ['sales'],
    }),
  );
  carrier.connect(asterisk);
  const link = opened.use(await openLink(asterisk));
  const caller = carrier.party('+4915990001111', { tone: PARTY_TONES[0] });
  const agent = carrier.party('1001', { tone: PARTY_TONES[1] });
  await caller.call(number);
  const { legId } = await link.heard('leg.arrived');
  await link.perform('site-1', { type: 'answer', legId });
  const keep = opened.move();
  return { link, caller, agent, legId, [Symbol.asyncDispose]: () => keep.disposeAsync() };
}

describe('a sound', () => {
  test('is told to be over, wherever the party is, and asking twice for it is asking once', async () => {
    await using on = await scene();
    const { link, legId } = on;
    for (const [count, place] of (['nowhere', 'waiting', 'talking'] as const).entries()) {
      if (place === 'waiting') await link.perform('site-1', { type: 'wait', legId, music: 'sales' });
      if (place === 'talking') {
        const target = { kind: 'extension', extension: '1001' } as const;
        await link.perform('site-1', {
          type: 'ring',
          legId: agentLeg,
          target,
          shown: { number: '', name: '' },
          timeoutMs: 10_000,
        });
        await link.heard('leg.answered', { where: (event) => event.legId === agentLeg });
        await link.perform('site-1', { type: 'join', bridgeId: bridge('site-1-b1'), legIds: [legId, agentLeg] });
      }
      const playId = play(count + 1);
      const media = ['sound:beep', 'sound:digits/1'];
      await link.perform('site-1', { type: 'play', legId, playId, media });
      await link.perform('site-1', { type: 'play', legId, playId, media });
      expect(await link.heard('play.ended', { where: (event) => event.playId === playId })).toMatchObject({
        legId,
        ok: true,
      });
    }
    expect(link.events.filter(({ type }) => type === 'play.ended')).toHaveLength(3);
  });

  test('that is stopped or that the PBX does not have is over, and a tone is heard by the one party alone', async () => {
    await using on = await scene();
    const { link, legId, caller } = on;
    await link.perform('site-1', { type: 'play', legId, playId: play(1), media: ['tone:1250'] });
    await expect.poll(async () => level(await caller.listen(200), 1_250)).toBeGreaterThan(-40);
    await link.perform('site-1', { type: 'stopPlay', legId, playId: play(1) });
    await link.perform('site-1', { type: 'stopPlay', legId, playId: play(1) });
    await link.heard('play.ended');
    await expect.poll(async () => level(await caller.listen(200), 1_250)).toBeLessThan(NO_TRACE_DB);
    const since = link.events.length;
    await link.perform('site-1', { type: 'play', legId, playId: play(2), media: ['sound:there-is-no-such-sound'] });
    const ended = await link.heard('play.ended', { since });
    expect(ended).toEqual({ type: 'play.ended', providerId: 'pbx', legId, playId: play(2), ok: false });
  });
});

test('each key that a party presses is told once, also while it is played something', async () => {
  await using on = await scene();
  const { link, legId, caller } = on;
  await link.perform('site-1', { type: 'play', legId, playId: play(1), media: ['sound:vm-intro'] });
  await caller.press('1#');
  await link.heard('leg.digit', { where: ({ digit }) => digit === '#' });
  const keys = link.events.flatMap((event) => (event.type === 'leg.digit' ? [event.digit] : []));
  expect(keys).toEqual(['1', '#']);
});
