/** Scripted happenings for tests: what people do, and what goes wrong, each at its time after the start. */
import type { HangUpCause } from '../../calls/call.ts';
import type { Command } from '../../floor/input.ts';
import type { LegId } from '../../kernel/ids.ts';
import type { Agenda } from './agenda.ts';
import type { SoftSwitch } from './softSwitch.ts';

/** `caller` names a call within the script; an extension names what rings or talks there at that time. */
export type Happening = { readonly atMs: number } & (
  | {
      readonly type: 'callIn';
      readonly caller: string;
      readonly dialled: string;
      readonly number?: string;
      readonly answered?: boolean;
    }
  | { readonly type: 'hangUp'; readonly caller: string; readonly cause?: HangUpCause }
  | { readonly type: 'pickUp' | 'decline' | 'putDown'; readonly extension: string }
  | { readonly type: 'phone'; readonly extension: string; readonly reachable: boolean }
  | { readonly type: 'link'; readonly up: boolean }
  | { readonly type: 'command'; readonly command: Command }
);

export interface Stage {
  readonly softSwitch: SoftSwitch;
  readonly agenda: Agenda;
  readonly submit?: (command: Command) => void;
}

export interface Played {
  /** The leg of each caller who has called so far. */
  readonly callers: ReadonlyMap<string, LegId>;
  /** What could not happen: nobody rang there, the caller had gone. A script usually wants this empty. */
  readonly failed: readonly Happening[];
}

/** Puts the script on the agenda; happenings of the same time come in the order of the script. */
export function play(script: readonly Happening[], { softSwitch, agenda, submit }: Stage): Played {
  const callers = new Map<string, LegId>();
  const failed: Happening[] = [];
  const start = agenda.now();

  /** False when it could not be. */
  function happen(happening: Happening): boolean {
    switch (happening.type) {
      case 'callIn': {
        const { caller, dialled, number = '+493023125400', answered } = happening;
        callers.set(caller, softSwitch.callIn({ dialled, remote: { number, name: caller }, answered }));
        return true;
      }
      case 'hangUp': {
        const legId = callers.get(happening.caller);
        return legId !== undefined && softSwitch.hangUp(legId, happening.cause);
      }
      case 'pickUp':
      case 'decline':
      case 'putDown': {
        const [legId] = softSwitch.phones.get(happening.extension)?.legIds ?? [];
        if (legId === undefined) return false;
        if (happening.type === 'pickUp') return softSwitch.pickUp(legId);
        return happening.type === 'decline' ? softSwitch.decline(legId) : softSwitch.hangUp(legId);
      }
      case 'phone':
        softSwitch.setPhone(happening.extension, happening.reachable);
        return true;
      case 'link':
        if (happening.up) softSwitch.mendLink();
        else softSwitch.cutLink();
        return true;
      case 'command':
        submit?.(happening.command);
        return submit !== undefined;
    }
  }

  for (const happening of script) {
    agenda.at(start + happening.atMs, () => {
      if (!happen(happening)) failed.push(happening);
    });
  }
  return { callers, failed };
}
