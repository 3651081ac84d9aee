-- Who supervised which call, for how long, as what and why: what a works council asks for.

create table supervision (
  id text primary key,
  call_id text not null,
  -- the fact that began it
  seq bigint not null,
  -- through which the call came
  queue_id text,
  by_kind text not null,
  by_id text not null,
  reason text not null,
  -- as it was wished last
  mode text not null,
  requested_at timestamptz not null,
  -- when something could be heard first
  started_at timestamptz,
  taken_over_at timestamptz,
  handed_back_at timestamptz,
  ended_at timestamptz,
  end_reason text,
  ended_by_kind text,
  ended_by_id text,
  -- each mode with its beginning and whom it was of; without a mode: waited
  steps jsonb not null,
  -- the agents in them
  of_ids text[] not null
);
create index supervision_requested on supervision (requested_at desc, id);
create index supervision_call on supervision (call_id, requested_at desc);
create index supervision_by on supervision (by_id, requested_at desc);
create index supervision_of on supervision using gin (of_ids);

call make_writer('supervision');
