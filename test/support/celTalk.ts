/** Who was in which conversation and for how long, by the facts alone: made from what each of them says, without the server's rules. */

export interface FactRow {
  readonly seq: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly type: string;
  readonly call_id: string | null;
  readonly agent_id: string | null;
  readonly leg_id: string | null;
  readonly payload: {
    readonly bridgeId?: string;
    readonly legIds?: readonly string[];
    readonly ownLegId?: string;
    readonly front?: 'call' | 'consult';
    readonly supervisionId?: string;
    readonly place?: { readonly kind: string; readonly bridgeId?: string };
    readonly tapId?: string;
    readonly startedAt?: number;
    readonly endedAt?: number;
  };
}

export interface Stretch {
  readonly legId: string;
  readonly bridgeId: string;
  readonly from: number;
  readonly to: number;
}

interface Room {
  /** Where the conversation is, and who came together in it first. */
  main: string;
  first: readonly string[];
  consult: { readonly own: string; readonly third: string; readonly bridgeId: string } | undefined;
  readonly there: Map<string, { readonly bridgeId: string; readonly from: number }>;
  readonly supervisors: Map<string, string>;
}

export function talkOf(facts: readonly FactRow[]): Stretch[] {
  const rooms = new Map<string, Room>();
  const stretches: Stretch[] = [];
  const move = (room: Room, legId: string, bridgeId: string | undefined, at: number): void => {
    const was = room.there.get(legId);
    if (was?.bridgeId === bridgeId) return;
    if (was) stretches.push({ legId, ...was, to: at });
    if (bridgeId === undefined) room.there.delete(legId);
    else room.there.set(legId, { bridgeId, from: at });
  };
  for (const fact of facts) {
    if (fact.call_id === null) continue;
    const room = rooms.get(fact.call_id) ?? {
      ...{ main: '', first: [], consult: undefined },
      ...{ there: new Map(), supervisors: new Map() },
    };
    rooms.set(fact.call_id, room);
    follow(room, fact, (legId, bridgeId) => move(room, legId, bridgeId, fact.at));
  }
  return stretches;
}

type Move = (legId: string, bridgeId: string | undefined) => void;

function follow(room: Room, { type, leg_id: leg, payload }: FactRow, move: Move): void {
  const legId = leg ?? '';
  const { consult, there } = room;
  /** Into the conversation, unless on music by now: then they are told to be back when they are. */
  const intoMain = (each: string): void => {
    if (there.has(each)) move(each, room.main);
  };
  switch (type) {
    case 'join.requested':
      room.main = payload.bridgeId!;
      room.first = payload.legIds!;
      return;
    case 'call.connected':
      for (const each of room.first) move(each, room.main);
      return;
    case 'leg.held':
    case 'leg.left':
    case 'transfer.requested':
    case 'call.parked':
      return move(legId, undefined);
    case 'leg.resumed':
      return move(legId, consult?.third === legId ? consult.bridgeId : room.main);
    case 'consult.requested':
      room.consult = { own: payload.ownLegId!, third: legId, bridgeId: payload.bridgeId! };
      return;
    case 'consult.started':
      for (const each of [consult!.own, consult!.third]) move(each, consult!.bridgeId);
      return;
    case 'consult.swapped':
      return move(consult!.own, payload.front === 'call' ? room.main : consult!.bridgeId);
    case 'consult.merged':
    case 'consult.ended':
    case 'consult.completed':
      if (type !== 'consult.completed') intoMain(consult!.own);
      if (type !== 'consult.ended') intoMain(consult!.third);
      room.consult = undefined;
      return;
    case 'consult.promoted':
      room.main = consult!.bridgeId;
      room.consult = undefined;
      return;
    case 'supervision.requested':
      room.supervisors.set(payload.supervisionId!, legId);
      return;
    case 'supervision.started':
    case 'supervision.changed': {
      const whose = room.supervisors.get(payload.supervisionId!)!;
      return move(whose, payload.place?.kind === 'inside' ? payload.place.bridgeId : undefined);
    }
    case 'supervision.tookOver':
    case 'supervision.handedBack':
      for (const each of payload.legIds!) move(each, room.main);
  }
}
