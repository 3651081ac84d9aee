/** A whole centre that is listened to: the server, an Asterisk, and a carrier whose parties hear each other or do not. */
import { expect } from 'vitest';
import { type Asterisk, startAsterisk } from '../../peers/asterisk/asterisk.ts';
import { type Carrier, PARTY_TONES, startCarrier } from '../../peers/carrier/carrier.ts';
import type { Manner, Party } from '../../peers/carrier/party.ts';
import { type Centre, type CentrePlan, setUp, signIn } from '../../support/asteriskCentre.ts';
import { type Hands, openHands } from './hands.ts';
import { Ringside, type RingsideOptions } from '../../support/ringside.ts';
import { firstHeard, longestGap, loudest, MUSIC_TONES, remainder, strangest, verdict } from '../../support/tones.ts';

export interface EarPlan extends CentrePlan {
  /** Phones that belong to no agent, such as a supervisor's. */
  readonly phones?: readonly string[];
  /** Phones that are known to Asterisk, but not there. */
  readonly absent?: readonly string[];
  /** Phones that are not there either, which Asterisk has not noticed. */
  readonly dead?: readonly string[];
  readonly server?: RingsideOptions;
}

/** Who hears whom, by name. `music` is music on hold; an empty list is silence. */
export type Picture = Readonly<Record<string, readonly string[]>>;

export interface EarCentre extends AsyncDisposable {
  readonly asterisk: Asterisk;
  readonly carrier: Carrier;
  readonly server: Ringside;
  readonly centre: Centre;
  readonly hands: Hands;
  /** Somebody with a number of an extension of the plan, or of the world outside, and the next free tone. */
  add(name: string, number: string, manner?: Partial<Manner>): Party;
  /**
   * Waits until exactly that is heard by all who are named, and then makes sure that it stays so for as long as `forMs`.
   * Whatever else they hear is a failure, be it another party, music, or a sound that nobody should make.
   */
  expectHearing(picture: Picture, options?: { readonly forMs?: number; readonly withinMs?: number }): Promise<void>;
  /** The longest silence, in ms, since that position of the listener's recording in which none of these is heard. */
  gap(listener: string, names: readonly string[], from: number): number;
  /** How long after that position of the listener's recording somebody's tone is first heard, in ms. */
  since(listener: string, name: string, from: number): number;
  /** The highest level of somebody's tone since that position, in dB relative to the full tone. */
  trace(listener: string, name: string, from: number): number;
}

const NOISE_DB = -20;
const BROKEN = ' now and then';
const FRESH = 300 * 8;

/**
 * Whether nothing is wrong but that a tone which should be heard breaks off now and then, as happens when the machine has too
 * much to do: then it is worth listening again. What should not be heard is never excused.
 */
const isStumble = (seen: Picture, wanted: Picture): boolean =>
  Object.entries(wanted).every(
    ([listener, names]) =>
      seen[listener]!.map((name) => name.replace(BROKEN, ''))
        .toSorted()
        .join() === names.join(),
  );

/** Agents are signed in, and their phones known to be there, when it resolves. */
export async function openEarCentre(plan: EarPlan): Promise<EarCentre> {
  await using opened = new AsyncDisposableStack();
  const carrier = opened.use(await startCarrier());
  const { absent: known = [], dead: unknown = [] } = plan;
  const extensions = [...Object.keys(plan.agents), ...(plan.phones ?? [])].filter(
    (extension) => !known.includes(extension) && !unknown.includes(extension),
  );
  const absent = await Promise.all([
    ...known.map((extension) => carrier.absent(extension)),
    ...unknown.map(async (extension) => ({ ...(await carrier.absent(extension)), isTrusted: true as const })),
  ]);
  const [asterisk, server] = await Promise.all([
    startAsterisk({
      endpoints: [...extensions.map((extension) => carrier.account(extension)), ...absent],
      carrierPort: carrier.sipPort,
      prompt: true,
    }),
    Ringside.start(plan.server),
  ]);
  opened.use(asterisk);
  opened.use(server);
  carrier.connect(asterisk);
  const centre = await setUp(server, asterisk, plan);
  await signIn(server, Object.values(centre.agentIds));
  const hands = opened.use(await openHands(server));
  const parties = new Map<string, Party>();
  const party = (name: string): Party => {
    const found = parties.get(name);
    if (found === undefined) throw new Error(`Nobody is called ${name}`);
    return found;
  };
  const tonesOf = (name: string): readonly number[] => (name === 'music' ? MUSIC_TONES : [party(name).tone]);
  const heardBy = (listener: string, from: number, to: number): string[] => {
    const pcm = party(listener).heard();
    const span = { from, to };
    const names = ['music', ...parties.keys()].flatMap((name) => {
      const verdicts = tonesOf(name).map((hertz) => verdict(pcm, hertz, span));
      if (verdicts.includes('heard')) return [name];
      return verdicts.includes('unclear') ? [`${name}${BROKEN}`] : [];
    });
    const known = ['music', ...parties.keys()].flatMap(tonesOf);
    if (remainder(pcm, known, span) < NOISE_DB) return names;
    return [...names, `something else (${strangest(pcm, known, span)} Hz)`];
  };
  const stack = opened.move();
  return {
    asterisk,
    carrier,
    server,
    centre,
    hands,
    add(name, number, manner) {
      const tone = parties.get(name)?.tone ?? PARTY_TONES[parties.size];
      if (tone === undefined) throw new Error('There are more parties than tones');
      const added = carrier.party(number, { tone, ...manner });
      parties.set(name, added);
      return added;
    },
    async expectHearing(picture, { forMs = 600, withinMs = 5_000 } = {}) {
      const wanted = Object.fromEntries(Object.entries(picture).map(([name, heard]) => [name, heard.toSorted()]));
      const listeners = Object.keys(picture);
      const seen = async (ms: number) => {
        const from = Object.fromEntries(listeners.map((name) => [name, party(name).mark()]));
        await Promise.all(listeners.map((name) => party(name).listen(ms)));
        return Object.fromEntries(
          listeners.map((name) => [name, heardBy(name, from[name]!, from[name]! + ms * 8).toSorted()]),
        );
      };
      await expect.poll(() => seen(FRESH / 8), { timeout: withinMs, interval: 10 }).toEqual(wanted);
      let last = await seen(forMs);
      for (let again = 0; again < 4 && isStumble(last, wanted); again += 1) last = await seen(forMs);
      expect(last, `for ${forMs} ms more`).toEqual(wanted);
    },
    gap(listener, names, from) {
      const pcm = party(listener).heard();
      return longestGap(pcm, names.flatMap(tonesOf), { from, to: pcm.length - 60 * 8 });
    },
    since(listener, name, from) {
      const pcm = party(listener).heard();
      const moments = tonesOf(name).flatMap((hertz) => firstHeard(pcm, hertz, from) ?? []);
      return (Math.min(...moments) - from) / 8;
    },
    trace(listener, name, from) {
      const pcm = party(listener).heard();
      const span = { from, to: pcm.length - 60 * 8 };
      const beside = ['music', ...parties.keys()].flatMap(tonesOf);
      return Math.max(...tonesOf(name).map((hertz) => loudest(pcm, hertz, span, beside)));
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

/** `ear.expectHearing` as a word of its own: the linter knows it as an expectation. */
export const expectHearing = (
  ear: EarCentre,
  ...asked: Parameters<EarCentre['expectHearing']>
): ReturnType<EarCentre['expectHearing']> => ear.expectHearing(...asked);
