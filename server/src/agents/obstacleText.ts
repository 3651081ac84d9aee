/** Why an agent is offered no calls, in words for a supervisor. */
import type { Obstacle } from './agent.ts';

const texts: Readonly<Record<Obstacle, string>> = {
  offline: 'Signed out',
  lacksSkill: 'Lacks a skill that this queue requires',
  away: 'Away',
  paused: 'Paused in this queue',
  talking: 'On a call',
  ringing: 'The phone is ringing',
  wrappingUp: 'Wrapping up the last call',
  hangingUp: 'The last call is still being hung up',
  resting: 'Left alone for a moment after an offer that was not taken',
  noExtension: 'Has no phone',
  providerLost: 'The link to the phone system is down',
  phoneOffline: 'The phone is not connected to the network',
  phoneUnknown: 'The phone system knows no such extension',
};

export const obstacleText = (obstacle: Obstacle): string => texts[obstacle];
