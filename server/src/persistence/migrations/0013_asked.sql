-- Before which queue a caller was asked for their consent: whoever hangs up meanwhile has been in no queue, and came for it all the same.

alter table call add column asked_queue_id text;
create index call_asked on call (asked_queue_id) where asked_queue_id is not null;

update call set asked_queue_id = queue_id
where queue_id is not null and not exists (select from queue_visit v where v.call_id = call.id);

call make_writer('call');
