/** What a resolver is given. One per HTTP request, one per operation on a WebSocket. */
import type { AuditLog } from '../audit/audit.ts';
import type { PasswordCheck } from '../auth/passwordCheck.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { CallHistory } from '../calls/history.ts';
import type { Outcome } from '../engine/engine.ts';
import type { Actor } from '../floor/fact.ts';
import type { Floor } from '../floor/floor.ts';
import type { Command } from '../floor/input.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Sealer } from '../kernel/seal.ts';
import type { Connections } from '../providers/connections.ts';
import type { DayHistory } from '../queues/dashboard.ts';
import type { Arrivals, Live } from '../realtime/live.ts';
import type { SupervisionLog } from '../supervision/history.ts';
import type { AddressBook } from '../recordings/address.ts';
import type { RecordingHistory } from '../recordings/history.ts';
import type { Vault } from '../recordings/vault.ts';
import type { System } from './system.ts';

export interface Context {
  readonly viewer: Viewer;
  /** This node's replica: read within one tick, never keep parts of it across an await. */
  readonly floor: Floor;
  submit(command: Command): Promise<Outcome>;
  readonly history: CallHistory;
  readonly recordings: RecordingHistory;
  readonly addresses: Pick<AddressBook, 'sign'>;
  readonly vault: Pick<Vault, 'destroy'>;
  readonly audit: AuditLog;
  readonly supervisions: SupervisionLog;
  readonly days: DayHistory;
  readonly passwords: Pick<PasswordCheck, 'prove'>;
  readonly live: Live;
  readonly demo: { readonly isRunning: boolean; remove(by: Actor, signal: AbortSignal): Promise<void> };
  readonly connections: Connections;
  readonly sealer: Sealer;
  /** Present where many who see the same are served by one execution: the viewer is their scope, and nobody in particular. */
  readonly arrivals?: Arrivals;
  readonly clock: Clock;
  /** Aborts when the asker has gone away or the server stops. */
  readonly signal: AbortSignal;
  readonly version: string;
  readonly system: System;
}
