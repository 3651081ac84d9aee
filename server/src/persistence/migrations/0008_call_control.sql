-- What was asked of calls while they went on, by whom, and what became of it.

create table call_command (
  -- the seq of the fact that began it
  id text primary key,
  call_id text not null,
  seq bigint not null,
  command text not null,
  asked_at timestamptz not null,
  by_kind text not null,
  by_id text not null,
  -- open, done, refused, failed
  outcome text not null,
  code text,
  took_ms bigint
);
create index call_command_call on call_command (call_id, seq);

call make_writer('call_command');
