-- What a dashboard counts by the hour: whether a visit was answered within the target that its queue had then.

alter table queue_visit add column in_time boolean;
call make_writer('queue_visit');

-- The targets of today, as those of then are not known here.
update queue_visit set in_time = waited_ms <= (queue.settings ->> 'serviceLevelMs')::bigint
from queue where queue.id = queue_visit.queue_id and exit = 'answered';

create index queue_visit_joined on queue_visit (queue_id, joined_at);
