/** Where personal data lies (law L9): what erasure blanks. Besides: `journal.personal`, `intent.effect` and the floor's snapshots. */
export const personalColumns = {
  call: ['personal_dialled', 'personal_remote_number', 'personal_remote_name'],
  leg: ['personal_target'],
  agent: ['personal_name'],
} as const;
