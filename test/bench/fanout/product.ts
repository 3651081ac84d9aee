/**
 * Ringside as a process of the fan-out benchmark: its API over a running engine, whose journal is in memory as the peers have none.
 * An event is a caller who comes to a queue and is offered to an agent, or one who hangs up again. All agents serve all queues,
 * so each event changes every tile of the board.
 */
import { limits } from '../../../server/src/graphql/limits.ts';
import type { LegId } from '../../../server/src/kernel/ids.ts';
import { startApi } from '../../support/api.ts';
import { MemoryJournal } from '../../support/memoryJournal.ts';
import { openPlayedCentre, pbx } from '../../support/playedCentre.ts';
import { answering, nowMs, usage } from '../support/answering.ts';
import { figures, type Happened, type Opened } from './words.ts';

const AGENTS = 20;
const queues = Number(process.argv[2]);
const subscribers = Number(process.argv[3]);
const selection = process.argv[4] ?? figures;

if (limits.sockets < subscribers) {
  console.log(`Ringside takes ${limits.sockets} WebSockets; for this run as many as there are subscribers.`);
  Object.assign(limits, { sockets: subscribers });
}
const server = await startApi({ engineJournal: new MemoryJournal() });
await openPlayedCentre(server, { queues, agents: AGENTS });

let turn = 0;
let arrived: { readonly caller: LegId; readonly phone: LegId } | undefined;

async function happen(): Promise<Happened> {
  const { engine, played } = server;
  const committed = Promise.withResolvers<void>();
  using _listening = engine.onCommit((facts) => {
    const offer = facts.find((fact) => fact.type === 'offer.made');
    if (offer) arrived = { caller: `in-${turn}` as LegId, phone: offer.legId }; // ours, below
    if (offer || facts.some((fact) => fact.type === 'call.ended')) committed.resolve();
  });
  const at = nowMs();
  if (arrived) {
    // The caller goes, and the phone that rang is silent at the same moment.
    for (const legId of [arrived.caller, arrived.phone])
      played.tell({ type: 'leg.left', providerId: pbx, legId, cause: 'normal' });
    arrived = undefined;
  } else {
    turn += 1;
    played.tell({
      type: 'leg.arrived',
      providerId: pbx,
      legId: `in-${turn}` as LegId, // as a PBX would name it
      dialled: `+49302312${String(turn % queues).padStart(4, '0')}`,
      remote: { number: '+494055500', name: '' },
      answered: true,
    });
  }
  await committed.promise;
  return { position: engine.floor.seq, at };
}

answering({
  open: (): Opened => ({
    about: 'Ringside',
    port: server.port,
    path: '/graphql',
    speaks: {
      init: { authorization: `Bearer ${server.keys.board}` },
      query: `subscription { queueBoard { position full removedIds queues { ${selection} } } }`,
    },
  }),
  happen,
  usage,
});
