-- What agents can do; what queues require is one of their settings. Nobody had skills before, and nothing asked for any.

alter table agent add column skills jsonb;
update agent set skills = '[]';
alter table agent alter column skills set not null;
call make_writer('agent');

update queue set settings = settings || '{"requiredSkills": []}';
