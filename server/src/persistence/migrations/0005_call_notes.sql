-- What people note about calls. Only calls that have a note of the kind are in these indexes, so that all others cost nothing.

alter table call
  -- as they are spelled; null for none
  add column tags text[],
  -- in the same order, as they are compared
  add column tag_keys text[],
  add column disposition text,
  add column disposed_at timestamptz,
  add column disposed_by_kind text,
  add column disposed_by_id text,
  add column personal_note text;

create index call_tag on call using gin (tag_keys) where tag_keys is not null;
create index call_tagged on call (arrived_at desc, id) where tag_keys is not null;
create index call_disposition on call (disposition, arrived_at desc, id) where disposition is not null;
create index call_disposed on call (arrived_at desc, id) where disposition is not null;
create index call_noted on call (arrived_at desc, id) where personal_note is not null;

call make_writer('call');
