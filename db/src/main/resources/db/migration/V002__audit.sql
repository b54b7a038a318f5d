create schema audit;

create table audit.events (
  organisation_id uuid not null,
  event_id uuid not null default uuidv7(),
  at timestamptz not null default now(),
  side text not null,
  actor_id uuid,
  action text not null check (action ~ '^[a-z]+(\.[a-z-]+)+$'),
  subject text not null default '',
  detail jsonb not null default '{}',
  primary key (organisation_id, event_id)
);
comment on table audit.events is 'Who did what: append-only. organisation_id is the tenant whose record was touched.';
create index events_by_time on audit.events (organisation_id, at desc);
