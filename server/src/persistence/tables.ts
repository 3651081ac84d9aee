/** The tables that are made of facts, and where in them personal data lies. */

/** What `project` writes. A new one needs make_writer() and a line in write_rows(), in a migration. */
export const projections = [
  'call',
  'leg',
  'offer',
  'queue_visit',
  'call_command',
  'status_span',
  'provider',
  'queue',
  'number',
  'agent',
  'member',
  'user_account',
  'team',
  'api_key',
  'board',
  'recording',
  'supervision',
  'audit',
] as const;

/** Law L9, what erasure blanks. Personal data besides: `journal.personal`, `intent.effect` and the floor's snapshots. */
export const personalColumns = {
  call: ['personal_dialled', 'personal_remote_number', 'personal_remote_name', 'personal_note'],
  leg: ['personal_target'],
  agent: ['personal_name'],
  user_account: ['personal_login', 'personal_name', 'password_hash'],
  audit: ['personal_login'],
} as const satisfies Partial<Record<(typeof projections)[number], readonly string[]>>;
