/** A call that goes on and people who may supervise it, for the tests of supervision. */
import type { Effect } from '../floor/effect.ts';
import type { Command } from '../floor/input.ts';
import { pbx, Stage } from '../floor/stage.testing.ts';
import { asId, type CallId, type LegId, type SupervisionId, type UserId } from '../kernel/ids.ts';
import type { UserRole } from '../people/people.ts';
import type { QueueSettings } from '../queues/queue.ts';
import { supervisionOf, type Supervision, type SupervisionMode, type SupervisionRight } from './supervision.ts';

type Unsigned<T> = T extends unknown ? Omit<T, 'by'> : never;

/** Anna talks to a caller of `sales`; Sue and Sam supervise the team of that queue, at phones of their own. */
export class SupervisionStage extends Stage {
  readonly callId: CallId;

  constructor(settings: Partial<QueueSettings> = {}) {
    super();
    this.queue('sales', { wrapUpMs: 10_000, ...settings });
    this.queue('other');
    this.agent('anna', { sales: 0 });
    this.callId = this.arrives('sales');
    this.takes('anna');
    for (const name of ['sue', 'sam']) {
      this.agent(name, {}, { available: false });
      this.user(name, 'supervisor', { teams: ['team'], agent: name });
    }
    this.effects = [];
  }

  /** The team sees the queue `sales` and nobody else does. */
  user(
    name: string,
    role: UserRole,
    about: { teams?: readonly string[]; agent?: string; supervision?: readonly SupervisionRight[] } = {},
  ): void {
    const queueIds = [asId<never>('sales')];
    if (!this.floor.teams.has(asId('team')))
      this.command({ type: 'saveTeam', teamId: asId('team'), isNew: true, name: 'Team', queueIds, agentIds: [] });
    this.command({
      type: 'saveUser',
      userId: asId(name),
      isNew: !this.floor.users.has(asId<UserId>(name)),
      login: name,
      name,
      role,
      teamIds: (about.teams ?? []).map((team) => asId(team)),
      ...(about.agent === undefined ? {} : { agentId: asId(about.agent) }),
      ...(about.supervision === undefined ? {} : { supervision: about.supervision }),
    });
  }

  as(name: string, command: Unsigned<Command>) {
    this.tell({ ...command, by: { kind: 'user', id: name } } as Command);
    return this.reply;
  }

  /** Why it was refused; undefined when it was not. */
  refused(name: string, command: Unsigned<Command>): string | undefined {
    const reply = this.as(name, command);
    return reply?.outcome === 'refused' ? reply.code : undefined;
  }

  supervise(name: string, mode: SupervisionMode, callId = this.callId): SupervisionId {
    const reply = this.as(name, { type: 'superviseCall', callId, mode, reason: 'quality' });
    if (reply?.outcome !== 'done') throw new Error(`${name} may not supervise: ${JSON.stringify(reply)}`);
    return asId(reply.id ?? '');
  }

  /** The phone is answered, and the PBX puts the supervisor where the floor wants them. */
  listens(name: string, mode: SupervisionMode, callId = this.callId): SupervisionId {
    const id = this.supervise(name, mode, callId);
    this.tell({ type: 'leg.answered', providerId: pbx, legId: this.supervision(id).legId });
    this.carryOut();
    return id;
  }

  supervision(id: SupervisionId): Supervision {
    const supervision = supervisionOf(this.floor.calls.get(asId(id.replace(/-s\d+$/, ''))), id);
    if (!supervision) throw new Error(`There is no supervision ${id}`);
    return supervision;
  }

  /** The PBX has done what it was asked to tell of. */
  carryOut(effects: readonly Effect[] = this.effects): void {
    for (const effect of effects) if (effect.tell) this.tell({ type: 'effect.done', effect });
  }

  /** Where the supervisor is wanted, by the last step. */
  directed(): readonly Effect[] {
    return this.wanted('supervise');
  }

  get parties(): readonly LegId[] {
    const { stage } = this.call(this.callId);
    return stage.state === 'connected' ? stage.legIds : [];
  }
}

/** Sue has taken the call over from Anna. */
export function takenOver() {
  const stage = new SupervisionStage();
  const supervisionId = stage.listens('sue', 'listen');
  stage.as('sue', { type: 'takeOverCall', supervisionId });
  stage.carryOut();
  stage.settle();
  return { stage, supervisionId, handBack: { type: 'handBackCall', supervisionId } as const };
}
