-- Who may come in, as rows made of facts like all the others, and the audit: one row for each change of the centre and of
-- its people, and for each time that somebody came in or tried to.

-- Keys are facts now; the floor holds their hashes.
drop table api_key;

create table user_account (
  id text primary key,
  role text not null,
  agent_id text,
  team_ids jsonb not null,
  configured_at timestamptz not null,
  removed_at timestamptz,
  personal_login text,
  personal_name text,
  -- argon2id; kept nowhere else but in the journal, and read for nothing but signing in
  password_hash text
);

create table team (
  id text primary key,
  name text not null,
  queue_ids jsonb not null,
  agent_ids jsonb not null,
  configured_at timestamptz not null,
  removed_at timestamptz
);

create table api_key (
  id text primary key,
  name text not null,
  role text not null,
  board_id text,
  made_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz
);

create table board (
  id text primary key,
  name text not null,
  settings jsonb not null,
  configured_at timestamptz not null,
  removed_at timestamptz
);

create table audit (
  -- of the fact
  seq bigint primary key,
  at timestamptz not null,
  -- the type of the fact
  action text not null,
  actor_kind text not null,
  actor_id text not null,
  subject_kind text not null,
  subject_id text,
  detail jsonb not null,
  -- the login that was given or tried
  personal_login text
);
create index audit_at on audit (at, seq);
create index audit_action on audit (action, seq);
create index audit_actor on audit (actor_id, seq);
create index audit_subject on audit (subject_id, seq) where subject_id is not null;

call make_writer('user_account');
call make_writer('team');
call make_writer('api_key');
call make_writer('board');
call make_writer('audit');

create or replace function write_rows(rows jsonb, gone jsonb) returns void language plpgsql as $$
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
  if rows ? 'user_account' or gone ? 'user_account' then perform write_user_account(rows -> 'user_account', gone -> 'user_account'); end if;
  if rows ? 'team' or gone ? 'team' then perform write_team(rows -> 'team', gone -> 'team'); end if;
  if rows ? 'api_key' or gone ? 'api_key' then perform write_api_key(rows -> 'api_key', gone -> 'api_key'); end if;
  if rows ? 'board' or gone ? 'board' then perform write_board(rows -> 'board', gone -> 'board'); end if;
  if rows ? 'audit' or gone ? 'audit' then perform write_audit(rows -> 'audit', gone -> 'audit'); end if;
end
$$;

-- What was set up before there was an audit. Whoever changes this list changes persistence/projectAudit.ts.
insert into audit (seq, at, action, actor_kind, actor_id, subject_kind, subject_id, detail)
select seq, at, type, coalesce(payload -> 'by' ->> 'kind', 'system'), coalesce(payload -> 'by' ->> 'id', ''),
  case when type like 'member.%' then 'agent' else split_part(type, '.', 1) end,
  case split_part(type, '.', 1)
    when 'provider' then provider_id when 'queue' then queue_id when 'number' then number_id
    when 'agent' then agent_id when 'member' then agent_id end,
  (payload - 'by') || case when type like 'member.%' then jsonb_build_object('queueId', queue_id) else '{}' end
from journal
where type in ('centre.configured', 'provider.configured', 'provider.removed', 'queue.configured', 'queue.removed',
  'number.configured', 'number.removed', 'agent.configured', 'agent.removed', 'member.configured', 'member.removed',
  'member.paused', 'member.unpaused');
