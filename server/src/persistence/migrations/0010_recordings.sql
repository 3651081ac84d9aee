-- Recordings of calls: whose, how long, what was left out, and where the vault keeps them. What was said is in the vault alone.

create table recording (
  id text primary key,
  call_id text not null,
  -- the fact that began it
  seq bigint not null,
  state text not null,
  queue_id text,
  -- the agents who can be heard in it
  agent_ids text[] not null,
  by_kind text not null,
  by_id text not null,
  requested_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  stored_at timestamptz,
  -- why it is not stored yet, or never will be
  reason text,
  length_ms bigint,
  gaps jsonb,
  peaks jsonb,
  -- how the vault finds and opens it
  stored jsonb,
  -- somebody has ordered to keep it; null for no
  legal_hold boolean
) with (fillfactor = 70);
create index recording_call on recording (call_id, seq);
create index recording_requested on recording (requested_at desc, id);
-- What may be too old to be kept.
create index recording_kept on recording (queue_id, ended_at) where state = 'stored' and legal_hold is not true;
create index recording_queue on recording (queue_id, requested_at desc, id) where queue_id is not null;
create index recording_agents on recording using gin (agent_ids);

call make_writer('recording');

-- A table has its own writer by make_writer(); from here on none has to be named a second time.
create or replace function write_rows(rows jsonb, gone jsonb) returns void language plpgsql as $$
declare
  name text;
begin
  if rows ? 'call' or gone ? 'call' then perform write_call(rows -> 'call', gone -> 'call'); end if;
  if rows ? 'leg' or gone ? 'leg' then perform write_leg(rows -> 'leg', gone -> 'leg'); end if;
  if rows ? 'offer' or gone ? 'offer' then perform write_offer(rows -> 'offer', gone -> 'offer'); end if;
  if rows ? 'queue_visit' or gone ? 'queue_visit' then perform write_queue_visit(rows -> 'queue_visit', gone -> 'queue_visit'); end if;
  if rows ? 'status_span' or gone ? 'status_span' then perform write_status_span(rows -> 'status_span', gone -> 'status_span'); end if;
  for name in
    select key from jsonb_each(rows || gone)
    where key not in ('call', 'leg', 'offer', 'queue_visit', 'status_span')
  loop
    execute format('select %I($1, $2)', 'write_' || name) using rows -> name, gone -> name;
  end loop;
end
$$;
