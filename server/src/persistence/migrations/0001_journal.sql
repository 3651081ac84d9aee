-- The journal, who may write it, and what an append does. The same on PostgreSQL and on PGlite.

-- One row. An append moves `seq` on from where its facts begin, under its own epoch: that makes the numbers gapless
-- and unique over all partitions, and refuses a leader whose time is over.
create table journal_head (
  only_one boolean primary key default true check (only_one),
  seq bigint not null,
  epoch bigint not null
) with (fillfactor = 10);
insert into journal_head (seq, epoch) values (0, 0);

-- Who leads, for people to read; the right itself is an advisory lock, the fence is journal_head.epoch.
create table leader (
  only_one boolean primary key default true check (only_one),
  epoch bigint not null,
  process text not null,
  since timestamptz not null
);

create table journal (
  seq bigint not null,
  at timestamptz not null,
  type text not null,
  version integer not null,
  epoch bigint not null,
  call_id text,
  agent_id text,
  queue_id text,
  provider_id text,
  number_id text,
  leg_id text,
  payload jsonb not null,
  personal jsonb,
  primary key (seq, at)
) partition by range (at);

create index journal_call on journal (call_id, seq) where call_id is not null;
-- Takes what no month's partition takes, so that an append never fails for want of one.
create table journal_other partition of journal default;

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.personal is null
      and (new.seq, new.at, new.type, new.version, new.epoch, new.payload) = (old.seq, old.at, old.type, old.version, old.epoch, old.payload)
      and (new.call_id, new.agent_id, new.queue_id, new.provider_id, new.number_id, new.leg_id)
        is not distinct from (old.call_id, old.agent_id, old.queue_id, old.provider_id, old.number_id, old.leg_id)
    then
      return new;
    end if;
    raise exception 'the journal is append-only: only personal may be changed, and only to null' using errcode = 'restrict_violation';
  end if;
  raise exception 'the journal is append-only: % is refused', lower(tg_op) using errcode = 'restrict_violation';
end
$$;
create trigger append_only before update or delete on journal for each row execute function journal_is_append_only();
create trigger append_only_as_a_whole before truncate on journal for each statement execute function journal_is_append_only();
create trigger append_only_as_a_whole before truncate on journal_other for each statement execute function journal_is_append_only();

-- Makes the partition of the month (UTC) of that instant. False when there is one, or when facts of that month have
-- come into journal_other already: they stay there.
create function make_journal_partition(instant timestamptz) returns boolean language plpgsql as $$
declare
  month timestamp := date_trunc('month', instant at time zone 'UTC');
  first timestamptz := month at time zone 'UTC';
  next timestamptz := (month + interval '1 month') at time zone 'UTC';
  name text := 'journal_' || to_char(month, 'YYYY_MM');
begin
  if to_regclass(name) is not null then return false; end if;
  lock table journal in share update exclusive mode; -- one process makes it, the others then find it
  if to_regclass(name) is not null then return false; end if;
  if exists (select from journal_other where at >= first and at < next) then return false; end if;
  execute format('create table %I partition of journal for values from (%L) to (%L)', name, first, next);
  execute format(
    'create trigger append_only_as_a_whole before truncate on %I for each statement execute function journal_is_append_only()', name);
  return true;
end
$$;

-- Effects that were decided and are still to be performed.
create table intent (
  id text primary key,
  seq bigint not null,
  position integer not null,
  epoch bigint not null,
  effect jsonb not null,
  made_at timestamptz not null default now()
) with (fillfactor = 50);

create table floor_snapshot (
  seq bigint primary key,
  at timestamptz not null,
  format text not null,
  state bytea not null
);
alter table floor_snapshot alter column state set storage external; -- it comes compressed

create table api_key (
  id text primary key,
  name text not null,
  role text not null,
  -- SHA-256 of the key, which itself is kept nowhere
  hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz
);

-- Writes the function write_<target>(rows, gone): removes the rows whose keys are gone, then puts each row's columns
-- over what the table holds under its key. A row that lacks a required column is left out: it is about something whose
-- beginning the journal no longer holds, and no projection may keep the journal from going on. To be called again for a
-- table that is given a column. Generated columns are left to the table.
create procedure make_writer(target regclass) language plpgsql as $make$
declare
  keys name[] := array(
    select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid = target and i.indisprimary order by a.attnum);
  columns name[] := array(
    select attname from pg_attribute
    where attrelid = target and attnum > 0 and not attisdropped and attgenerated = '' order by attnum);
  others name[] := array(select c from unnest(columns) c where c <> all (keys));
  required name[] := array(
    select attname from pg_attribute where attrelid = target and attnum > 0 and attnotnull and attgenerated = '' order by attnum);
begin
  -- The plan is made once and kept, perhaps while the table is empty: it must go by the key all the same.
  execute format(
    $f$
    create or replace function %1$I(rows jsonb, gone jsonb) returns void language plpgsql set enable_seqscan = off as $body$
    begin
      if gone is not null then
        delete from %2$s t using jsonb_populate_recordset(null::%2$s, gone) as key where %8$s;
      end if;
      if rows is not null then
        insert into %2$s (%3$s)
        select %4$s from jsonb_array_elements(rows) as change(row)
          cross join lateral jsonb_populate_record((select t from %2$s t where %5$s), change.row) as merged
        where %9$s
        on conflict (%6$s) do update set %7$s;
      end if;
    end
    $body$
    $f$,
    'write_' || target::text,
    target,
    (select string_agg(quote_ident(c), ', ') from unnest(columns) c),
    (select string_agg('merged.' || quote_ident(c), ', ') from unnest(columns) c),
    (select string_agg(format('t.%1$I = (change.row ->> %1$L)::%2$s', k, format_type(a.atttypid, a.atttypmod)), ' and ')
     from unnest(keys) k join pg_attribute a on a.attrelid = target and a.attname = k),
    (select string_agg(quote_ident(k), ', ') from unnest(keys) k),
    (select string_agg(format('%1$I = excluded.%1$I', c), ', ') from unnest(others) c),
    (select string_agg(format('t.%1$I = key.%1$I', k), ' and ') from unnest(keys) k),
    (select string_agg(format('merged.%I is not null', c), ' and ') from unnest(required) c));
end
$make$;
