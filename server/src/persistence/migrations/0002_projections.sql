-- Rows made of facts. They are written in the transaction of their facts and can be made again from the journal
-- (persistence/rebuild.ts). A column that holds personal data is named personal_…: erasure blanks exactly those.

-- No index but the primary key may begin with a column of the primary key: the writers' plans are made while the tables
-- are empty, when any index looks as good as the right one, and are kept.

create table call (
  id text primary key,
  direction text not null,
  provider_id text not null,
  number_id text,
  state text not null,
  end_reason text,
  -- the queue it is or was last in
  queue_id text,
  -- who talks or talked last; for a placed call, who placed it
  agent_id text,
  priority integer not null,
  arrived_at timestamptz not null,
  -- the caller's own leg was answered
  answered_at timestamptz,
  connected_at timestamptz,
  ending_at timestamptz,
  ended_at timestamptz,
  -- in queues, until it left the last one
  waited_ms bigint,
  talk_ms bigint generated always as ((extract(epoch from coalesce(ending_at, ended_at) - connected_at) * 1000)::bigint) stored,
  personal_dialled text,
  personal_remote_number text,
  personal_remote_name text
) with (fillfactor = 70);

create function digits(number text) returns text language sql immutable strict parallel safe
  return regexp_replace(number, '[^0-9*#]', '', 'g');

create index call_arrived on call (arrived_at desc, id);
-- Only what goes on; apart from its end, no change of a call touches an index.
create index call_open on call (arrived_at desc, id) where ended_at is null;
create index call_dialled on call (reverse(digits(personal_dialled)) text_pattern_ops);
create index call_remote on call (reverse(digits(personal_remote_number)) text_pattern_ops);

create table leg (
  id text primary key,
  call_id text not null,
  -- the fact that began it; so in the next two tables
  seq bigint not null,
  role text not null,
  agent_id text,
  started_at timestamptz not null,
  answered_at timestamptz,
  ended_at timestamptz,
  cause text,
  personal_target text
) with (fillfactor = 70);
create index leg_call on leg (call_id, seq);
create index leg_agent on leg (agent_id, call_id) where agent_id is not null;

create table offer (
  -- the agent's leg
  id text primary key,
  call_id text not null,
  seq bigint not null,
  queue_id text not null,
  agent_id text not null,
  penalty integer not null,
  made_at timestamptz not null,
  ring_until timestamptz not null,
  ended_at timestamptz,
  outcome text,
  -- why it failed or was withdrawn
  reason text,
  rang_ms bigint generated always as ((extract(epoch from ended_at - made_at) * 1000)::bigint) stored
) with (fillfactor = 70);
create index offer_call on offer (call_id, seq);
create index offer_agent on offer (agent_id, call_id);

create table queue_visit (
  id text primary key,
  call_id text not null,
  seq bigint not null,
  queue_id text not null,
  agent_id text,
  priority integer not null,
  joined_at timestamptz not null,
  waiting_since timestamptz not null,
  left_at timestamptz,
  exit text,
  waited_ms bigint
) with (fillfactor = 70);
create index queue_visit_call on queue_visit (call_id, seq);
create index queue_visit_queue on queue_visit (queue_id, call_id);

create table status_span (
  agent_id text not null,
  -- the fact that began it
  seq bigint not null,
  status text not null,
  -- why away
  reason text,
  activity text not null,
  call_id text,
  queue_id text,
  began_at timestamptz not null,
  ended_at timestamptz,
  -- in the order of time, too
  primary key (agent_id, seq)
) with (fillfactor = 70);

-- Configuration. What is removed stays, so that the history can name it.

create table provider (
  id text primary key,
  name text not null,
  kind text not null,
  is_primary boolean not null,
  address text not null,
  settings jsonb not null,
  -- the secrets of the connection, encrypted
  sealed text not null,
  configured_at timestamptz not null,
  removed_at timestamptz
);

create table queue (
  id text primary key,
  name text not null,
  settings jsonb not null,
  configured_at timestamptz not null,
  removed_at timestamptz
);

create table number (
  id text primary key,
  provider_id text not null,
  number text not null,
  queue_id text not null,
  answer text not null,
  configured_at timestamptz not null,
  removed_at timestamptz
);

create table agent (
  id text primary key,
  provider_id text,
  extension text,
  configured_at timestamptz not null,
  removed_at timestamptz,
  personal_name text
);

create table member (
  queue_id text not null,
  agent_id text not null,
  penalty integer not null,
  -- in the order of joining
  position bigint not null,
  paused_reason text,
  paused_since timestamptz,
  primary key (queue_id, agent_id)
);

call make_writer('call');
call make_writer('leg');
call make_writer('offer');
call make_writer('queue_visit');
call make_writer('status_span');
call make_writer('provider');
call make_writer('queue');
call make_writer('number');
call make_writer('agent');
call make_writer('member');

-- The rows of projections, as `{table: [row, …]}`; `gone` are the keys of rows to be removed before.
create function write_rows(rows jsonb, gone jsonb) returns void language plpgsql as $$
begin
  if rows ? 'call' or gone ? 'call' then perform write_call(rows -> 'call', gone -> 'call'); end if;
  if rows ? 'leg' or gone ? 'leg' then perform write_leg(rows -> 'leg', gone -> 'leg'); end if;
  if rows ? 'offer' or gone ? 'offer' then perform write_offer(rows -> 'offer', gone -> 'offer'); end if;
  if rows ? 'queue_visit' or gone ? 'queue_visit' then perform write_queue_visit(rows -> 'queue_visit', gone -> 'queue_visit'); end if;
  if rows ? 'status_span' or gone ? 'status_span' then perform write_status_span(rows -> 'status_span', gone -> 'status_span'); end if;
  if rows ? 'provider' or gone ? 'provider' then perform write_provider(rows -> 'provider', gone -> 'provider'); end if;
  if rows ? 'queue' or gone ? 'queue' then perform write_queue(rows -> 'queue', gone -> 'queue'); end if;
  if rows ? 'number' or gone ? 'number' then perform write_number(rows -> 'number', gone -> 'number'); end if;
  if rows ? 'agent' or gone ? 'agent' then perform write_agent(rows -> 'agent', gone -> 'agent'); end if;
  if rows ? 'member' or gone ? 'member' then perform write_member(rows -> 'member', gone -> 'member'); end if;
end
$$;

-- One append, in one statement and so in one transaction. `first` is the seq of the first fact.
-- `done`, `repeated` (it had got through before), `fenced` (another leads) or `gap`; only `done` changes anything.
-- Never compiled (jit): that costs fifty times what running it does.
create function append_batch(batch jsonb) returns text language plpgsql set enable_seqscan = off set jit = off as $$
declare
  mine bigint := (batch ->> 'epoch')::bigint;
  before bigint := (batch ->> 'first')::bigint - 1;
  after bigint := before + jsonb_array_length(batch -> 'facts');
  head journal_head;
begin
  if after > before then
    update journal_head set seq = after where seq = before and epoch = mine;
  else
    perform from journal_head where epoch = mine for share;
  end if;
  if not found then
    select * into head from journal_head;
    return case when head.epoch <> mine then 'fenced' when after > before and head.seq = after then 'repeated' else 'gap' end;
  end if;
  insert into journal (seq, at, type, version, epoch, call_id, agent_id, queue_id, provider_id, number_id, leg_id, payload, personal)
  select before + n, at, type, version, mine, call_id, agent_id, queue_id, provider_id, number_id, leg_id, payload, personal
  from rows from (jsonb_to_recordset(batch -> 'facts') as (
    at timestamptz, type text, version integer, call_id text, agent_id text, queue_id text, provider_id text,
    number_id text, leg_id text, payload jsonb, personal jsonb)) with ordinality
    as fact(at, type, version, call_id, agent_id, queue_id, provider_id, number_id, leg_id, payload, personal, n);
  perform write_rows(batch -> 'rows', batch -> 'gone');
  if batch ? 'intents' then
    insert into intent (id, seq, position, epoch, effect)
    select id, seq, n, mine, effect
    from rows from (jsonb_to_recordset(batch -> 'intents') as (id text, seq bigint, effect jsonb)) with ordinality
      as made(id, seq, effect, n);
  end if;
  if batch ? 'struckOff' then
    delete from intent where id = any (array(select jsonb_array_elements_text(batch -> 'struckOff')));
  end if;
  return 'done';
end
$$;
