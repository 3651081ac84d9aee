-- What is to leave no trace is taken out of the journal by persistence/forget.ts, in a transaction that says so. All else
-- stays refused. To take out everything at once is still no way.

create or replace function journal_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_level = 'ROW' and current_setting('ringside.forgetting', true) = 'on' then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
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

-- In one transaction with what remains being made anew. The answer is the number of facts that went.
create function forget_facts(ids_from text) returns bigint language plpgsql set jit = off as $$
declare
  gone bigint;
begin
  delete from journal
  where call_id in (select call_id from forgotten_call)
    or starts_with(provider_id, ids_from) or starts_with(queue_id, ids_from)
    or starts_with(agent_id, ids_from) or starts_with(number_id, ids_from);
  get diagnostics gone = row_count;
  delete from intent
  where effect ->> 'callId' in (select call_id from forgotten_call) or starts_with(effect ->> 'providerId', ids_from);
  delete from floor_snapshot;
  return gone;
end
$$;
