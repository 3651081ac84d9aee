-- The processes that run on this database, and how they do; and what the page about them asks for.

-- It tells what is now, so it need not outlive a crash.
create unlogged table node (
  id text primary key,
  host text not null,
  version text not null,
  role text not null,
  epoch bigint not null,
  position bigint not null,
  -- the journal's last fact when it was heard of
  head bigint not null,
  behind boolean not null default false,
  loop_delay_ms float8 not null,
  stopping boolean not null,
  round_trip_ms jsonb not null,
  secret_print text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null default now()
) with (fillfactor = 50);
comment on column node.behind is 'It lacked facts that had been there when it was heard of the time before';
comment on column node.secret_print is 'Tells one RINGSIDE_SECRET from another, and nothing else of it';

-- Few, and wanted by the provider.
create index journal_reconciled on journal (provider_id, seq) where type = 'provider.reconciled';
