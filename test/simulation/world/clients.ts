/** Those who send commands to the nodes and remember what they were told. */
import type { Outcome } from '../../../server/src/engine/engine.ts';
import type { Command } from '../../../server/src/floor/input.ts';
import type { Fact } from '../../../server/src/floor/fact.ts';
import type { Node } from './node.ts';
import type { Store } from './store.ts';
import type { Time } from './time.ts';

/** L10 of the API: every command is answered, or its sender told that it is not certain, within this. */
const ANSWERED_MS = 8_000;

/** By then another node leads, whatever it was that broke. */
const RECOVERED_MS = 4_000;

interface Sent {
  readonly name: string;
  readonly kind: Command['type'];
  answer: 'none' | 'away' | 'refused' | 'done' | 'pending';
}

export class Clients {
  readonly #store: Store;
  readonly #time: Time;
  readonly #broke: (what: string) => void;
  readonly #sent: Sent[] = [];
  readonly counts = new Map<string, number>();
  expectsDelay = false;
  /** What a PBX confirms comes late, or never. */
  expectsPending = false;
  #disturbedUntil = -Infinity;

  constructor(store: Store, time: Time, broke: (what: string) => void) {
    this.#store = store;
    this.#time = time;
    this.#broke = broke;
  }

  disturbed(forMs: number): void {
    this.#disturbedUntil = Math.max(this.#disturbedUntil, this.#time.now + forMs);
  }

  /** `command` under a name that no other has: facts tell by whom they were asked for. */
  send(node: Node, command: Command): void {
    const name = `c${this.#sent.length}`;
    const { engine, life } = node;
    if (!engine || !life || life.pausedAt !== undefined) return;
    const sent: Sent = { name, kind: command.type, answer: 'none' };
    this.#sent.push(sent);
    const named: Command =
      command.type === 'refuseSignIn'
        ? { ...command, login: name, by: { kind: 'key', id: name } }
        : { ...command, by: { kind: 'key', id: name } };
    const sentAt = this.#time.now;
    life.arrive(() => {
      const coming = engine.submit(named);
      const told = (outcome: Outcome | 'away'): void => {
        if (!life.isAlive) return;
        sent.answer = outcome === 'away' ? 'away' : outcome.outcome;
        this.#count(sent.answer);
        if (sent.answer === 'done') this.#expectSeen(sent, engine.floor.seq);
        if (sent.answer === 'refused') this.#expectNothing(sent);
        const isCalm = !this.expectsDelay && this.#disturbedUntil + RECOVERED_MS < sentAt;
        if (sent.answer === 'pending' && isCalm && !this.expectsPending)
          this.#broke(`${name} ${command.type} was not confirmed though nothing was wrong`);
        if (sent.answer === 'away' && !this.expectsDelay && this.#disturbedUntil + RECOVERED_MS < this.#time.now)
          this.#broke(`ND4 ${name} ${command.type} got no answer though nothing was wrong`);
      };
      coming.then(told, () => told('away'));
      this.#time.agenda.at(sentAt + ANSWERED_MS, () => {
        if (sent.answer === 'none' && life.isAlive && life.pausedAt === undefined && !life.wasPausedSince(sentAt))
          this.#broke(`ND4 ${name} ${command.type} got no answer in ${ANSWERED_MS} ms`);
      });
    });
  }

  /** A probe is a command that each time it is carried out leaves one fact, and is never refused. */
  static readonly probe: Command = { type: 'refuseSignIn', reason: 'unknown', login: '', by: { kind: 'key', id: '' } };

  /** When everything is over. */
  expectOnce(): void {
    const found = new Map<string, number>();
    for (const fact of this.#store.facts) {
      const name = nameIn(fact);
      if (name !== undefined) found.set(name, (found.get(name) ?? 0) + 1);
    }
    for (const { name, kind, answer } of this.#sent) {
      if (!onlyOnce.has(kind)) continue;
      const times = found.get(name) ?? 0;
      if (times > 1) this.#broke(`ND4 ${name} ${kind} was carried out ${times} times, and answered: ${answer}`);
      if (answer === 'done' && times !== 1 && kind === 'refuseSignIn')
        this.#broke(`ND4 ${name} was answered done and left ${times} facts`);
      this.#count(`checked, ${answer}`);
    }
  }

  /** ND5, and L2: what was answered is true, and this node shows it. */
  #expectSeen({ name, kind }: Sent, seq: number): void {
    if (!onlyOnce.has(kind)) return;
    const fact = this.#store.facts.findLast((each) => nameIn(each) === name);
    if (fact ? fact.seq > seq : kind === 'refuseSignIn')
      this.#broke(`ND5 ${name} ${kind} was answered, and ${fact ? 'the node does not show it' : 'is not true'}`);
  }

  #expectNothing({ name, kind }: Sent): void {
    if (kind === 'refuseSignIn') this.#broke(`${name} ${kind} was refused`);
  }

  #count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }
}

/** Those whose one fact can be told apart. */
const onlyOnce: ReadonlySet<Command['type']> = new Set(['refuseSignIn', 'placeCall']);

function nameIn(fact: Fact): string | undefined {
  if (fact.type === 'user.signInRefused') return fact.payload.by.id;
  return fact.type === 'call.placed' ? fact.payload.by.id : undefined;
}
