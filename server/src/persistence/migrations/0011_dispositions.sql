-- What a disposition was called, when somebody is to come back to the call, and whether its queue needs one at all.

alter table call
  add column disposition_label text,
  add column follow_up_at timestamptz,
  -- the wrap-up began with the wish for one
  add column disposition_needed boolean;

create index call_follow_up on call (follow_up_at) where follow_up_at is not null;
create index call_undisposed on call (arrived_at desc, id) where disposition_needed and disposition is null;

call make_writer('call');
