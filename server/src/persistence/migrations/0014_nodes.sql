-- Several nodes on one database: commands left for the node that leads, and their answers.

alter table journal_head add column installation uuid not null default gen_random_uuid();
comment on column journal_head.installation is 'Tells installations apart that share a Redis';

create table asked (
  id uuid primary key,
  place bigint generated always as identity,
  command jsonb not null,
  trace text,
  deadline timestamptz not null,
  answer jsonb,
  seq bigint,
  asked_at timestamptz not null default now()
);
comment on table asked is 'Commands of nodes that stand by; each is gone after a minute';
create index asked_open on asked (place) where answer is null;
create index asked_age on asked (asked_at);

create or replace function append_batch(batch jsonb) returns text language plpgsql set enable_seqscan = off set jit = off as $$
declare
  mine bigint := (batch ->> 'epoch')::bigint;
  before bigint := (batch ->> 'first')::bigint - 1;
  after bigint := before + jsonb_array_length(batch -> 'facts');
  head journal_head;
  answered uuid;
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
  if batch ? 'answers' then
    for answered in
      update asked set answer = given.answer, seq = given.seq
      from jsonb_to_recordset(batch -> 'answers') as given(id uuid, seq bigint, answer jsonb)
      where asked.id = given.id and asked.answer is null
      returning asked.id
    loop
      perform pg_notify('ringside_answered', answered::text);
    end loop;
  end if;
  return 'done';
end
$$;
