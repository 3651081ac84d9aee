-- Messages that callers left are recordings: for whose box, and who has heard them.

alter table recording
  add column box_queue_id text,
  add column box_agent_id text,
  add column heard_at timestamptz,
  add column heard_by_kind text,
  add column heard_by_id text;

create index recording_box_queue on recording (box_queue_id, requested_at desc) where box_queue_id is not null;
create index recording_box_agent on recording (box_agent_id, requested_at desc) where box_agent_id is not null;

call make_writer('recording');
