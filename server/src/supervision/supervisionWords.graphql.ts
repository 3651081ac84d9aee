/** The words of supervision in the schema. */
import { enumOf } from '../graphql/enum.ts';
import type { SupervisionMode, SupervisionRight, SupervisionTold } from './supervision.ts';

const modes = {
  listen: 'Hears all and is heard by nobody.',
  whisper: 'Hears all; the agent hears them too, and nobody else does.',
  barge: 'Hears all and is heard by all.',
} as const;

export const SupervisionModeEnum = enumOf<SupervisionMode>('SupervisionMode', 'How a call is supervised.', modes);

export const SupervisionRightEnum = enumOf<SupervisionRight>(
  'SupervisionRight',
  'What a supervisor may do. None implies another.',
  {
    listen: 'Listen to calls.',
    whisper: 'Whisper to agents.',
    barge: 'Barge into calls.',
    takeOver: 'Take calls over.',
  },
);

export const SupervisionToldEnum = enumOf<SupervisionTold>(
  'SupervisionTold',
  'Whether agents are told that they are supervised.',
  { atOnce: 'While it goes on, and afterwards.', afterwards: 'While they wrap up.', never: 'Not at all.' },
);
