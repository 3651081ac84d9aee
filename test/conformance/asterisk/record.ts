/** `node test/conformance/asterisk/record.ts`: records the traces that translate.test.ts reads, off a real Asterisk anew. */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import WebSocket from 'ws';
import type { ProviderEvent } from '../../../server/src/floor/event.ts';
import { newMemory } from '../../../server/src/providers/asterisk/memory.ts';
import { translate } from '../../../server/src/providers/asterisk/translate.ts';
import { eventTypes, type WireEvent } from '../../../server/src/providers/asterisk/wire.ts';
import { asId } from '../../../server/src/kernel/ids.ts';
import { type Asterisk, startAsterisk } from '../../peers/asterisk/asterisk.ts';
import { placeCalls } from '../../peers/sip/callers.ts';
import { type Behaviour, startPhone } from '../../peers/sip/phone.ts';
import { bridge, leg, openProvider } from '../../support/asteriskLink.ts';

const file = join(import.meta.dirname, '../../../server/src/providers/asterisk/traces.jsonl');
const recorded: string[] = [];
const number = '+4930901820';
const from = ['+4915990001111'];

interface Tape {
  readonly asterisk: Asterisk;
  /** Waits for what the adapter would tell by now. */
  told(type: ProviderEvent['type'], legId?: string): Promise<string>;
  ring(legId: string, extension: string, forLegId?: string, timeoutMs?: number): Promise<void>;
  perform(effect: object): Promise<void>;
  phone(behaviour: Behaviour, extension?: string): ReturnType<typeof startPhone>;
}

async function record(
  name: string,
  play: (tape: Tape) => Promise<void>,
  sources: readonly string[] = ['endpoint:PJSIP'],
): Promise<void> {
  await using asterisk = await startAsterisk({
    endpoints: [{ extension: '1001' }, { extension: '1002' }],
    qualifyS: 1,
  });
  const { name: user, password } = asterisk.adminUser;
  const headers = {
    authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
    'content-type': 'application/json',
  };
  const socket = new WebSocket(`${asterisk.ariUrl.replace(/^http/, 'ws')}/events?app=ringside`, { headers });
  const lines: string[] = [];
  const told: ProviderEvent[] = [];
  const memory = newMemory();
  socket.on('message', (data: Buffer) => {
    const event = JSON.parse(data.toString()) as WireEvent; // Asterisk's own JSON
    lines.push(data.toString());
    told.push(
      ...translate(event, { providerId: asId('pbx'), app: 'ringside', endpointTemplate: 'PJSIP/{extension}' }, memory),
    );
  });
  await once(socket, 'open');
  const ask = async (method: string, path: string, body: object): Promise<void> => {
    const reply = await fetch(`${asterisk.ariUrl}/${path}`, { method, headers, body: JSON.stringify(body) });
    if (!reply.ok) throw new Error(`${path}: ${await reply.text()}`);
  };
  await ask('PUT', 'applications/ringside/eventFilter', { allowed: eventTypes.map((type) => ({ type })) });
  for (const eventSource of sources)
    await ask('POST', 'applications/ringside/subscription', { eventSource: [eventSource] });
  await using provider = openProvider(asterisk);
  const perform = (effect: object): Promise<void> =>
    provider.perform(
      { providerId: provider.id, callId: 'site-1', ...effect } as Parameters<typeof provider.perform>[0],
      AbortSignal.timeout(10_000),
    );
  await play({
    asterisk,
    perform,
    async told(type, legId) {
      for (const until = Date.now() + 10_000; Date.now() < until; await delay(5)) {
        const found = told.find(
          (event) => event.type === type && (legId === undefined || ('legId' in event && event.legId === legId)),
        );
        if (found) return 'legId' in found ? found.legId : '';
      }
      throw new Error(`${name}: no ${type}`);
    },
    ring: (legId, extension, forLegId, timeoutMs = 10_000) =>
      perform({
        type: 'ring',
        legId,
        target: { kind: 'extension', extension },
        shown: { number, name: '' },
        timeoutMs,
        ...(forLegId === undefined ? {} : { forLegId }),
      }),
    phone: (behaviour, extension = '1001') =>
      startPhone({ sip: asterisk, extension, password: asterisk.account(extension).password, behaviour }),
  });
  await delay(300);
  socket.terminate();
  recorded.push(...normalised(lines).map((event) => `{"trace":"${name}","event":${event}}`));
  console.log(`${name}: ${lines.length} events`);
}

/** Without what is different each time: Asterisk's own channel ids, times, SIP call ids, the host. */
function normalised(lines: readonly string[]): string[] {
  const ids = new Map<string, string>();
  return lines.map((line) => {
    const same = line.replaceAll(/"\d{10}\.\d+"/g, (id) => {
      if (!ids.has(id)) ids.set(id, `"1700000000.${ids.size + 1}"`);
      return ids.get(id) ?? id;
    });
    const dropped = new Set([
      'timestamp',
      'asterisk_id',
      'creationtime',
      'protocol_id',
      'accountcode',
      'language',
      'video_mode',
    ]);
    return JSON.stringify(JSON.parse(same, (key, value: unknown) => (dropped.has(key) ? undefined : value)));
  });
}

await record('conversation', async ({ asterisk, told, ring, perform, phone }) => {
  await using _agent = await phone({ answerAfterMs: 100 });
  await using calls = await placeCalls({ sip: asterisk, target: number, from });
  const caller = await told('leg.arrived');
  await perform({ type: 'answer', legId: caller });
  await perform({ type: 'wait', legId: caller, music: 'default' });
  await ring('site-1-l2', '1001', caller);
  await told('leg.answered', 'site-1-l2');
  await perform({ type: 'join', bridgeId: bridge('site-1-b1'), legIds: [leg(caller), leg('site-1-l2')] });
  await told('legs.joined');
  await calls.stop();
  await told('leg.left', caller);
  await perform({ type: 'hangUp', legId: 'site-1-l2', cause: 'normal' });
  await told('leg.left', 'site-1-l2');
  await perform({ type: 'clear', bridgeId: 'site-1-b1' });
});

await record('answeredElsewhere', async ({ told, ring, perform, phone }) => {
  await using _first = await phone({ answerAfterMs: 200 });
  await using _second = await phone({ neverAnswers: true }, '1002');
  await Promise.all([ring('site-1-l1', '1001'), ring('site-1-l2', '1002')]);
  await told('leg.answered', 'site-1-l1');
  await perform({ type: 'hangUp', legId: 'site-1-l2', cause: 'answeredElsewhere' });
  await told('leg.left', 'site-1-l2');
});

for (const [name, behaviour] of Object.entries({
  busy: { refuseWith: 486 },
  rejected: { refuseWith: 603, refuseAfterMs: 50 },
  missed: { neverAnswers: true },
} satisfies Record<string, Behaviour>))
  await record(name, async ({ told, ring, phone }) => {
    await using _agent = await phone(behaviour);
    await ring('site-1-l1', '1001', undefined, 1_000);
    await told('leg.left', 'site-1-l1');
  });

await record('deadPhone', async ({ told, ring, phone }) => {
  await using agent = await phone({ neverAnswers: true });
  await agent.unplug();
  await ring('site-1-l1', '1001', undefined, 1_000);
  await told('leg.left', 'site-1-l1');
});

const giveUp = async ({ asterisk, told, perform }: Tape): Promise<void> => {
  await using calls = await placeCalls({ sip: asterisk, target: number, from, patienceMs: 200 });
  await perform({ type: 'wait', legId: await told('leg.arrived'), music: 'default' });
  await calls.done;
};
await record('givenUp', giveUp);
await record('givenUpUnheard', giveUp, []);

await record('undialled', async ({ asterisk, told }) => {
  const { name, password } = asterisk.adminUser;
  const authorization = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
  const path = 'channels/site-1-l1?endpoint=Local/1@nowhere&app=ringside';
  await (await fetch(`${asterisk.ariUrl}/${path}`, { method: 'POST', headers: { authorization } })).text();
  await told('leg.left', 'site-1-l1');
});

await record('phones', async ({ told, phone }) => {
  await using agent = await phone({ answerAfterMs: 0 });
  await told('phone.changed');
  await agent.unregister();
  await delay(200);
});

await writeFile(file, `${recorded.join('\n')}\n`);
