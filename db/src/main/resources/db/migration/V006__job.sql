create schema job;

create table job.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
comment on table job.scheduled_tasks is 'The job queue, in db-scheduler''s layout. No tenant data: a task names its customer and binds it before it reads.';
create index scheduled_tasks_by_execution_time on job.scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on job.scheduled_tasks (last_heartbeat);
create index scheduled_tasks_by_priority on job.scheduled_tasks (priority desc, execution_time asc);
