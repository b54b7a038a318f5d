create table workload.workloads (
  customer_id uuid not null,
  workload_id uuid not null default uuidv7(),
  name text not null check (length(btrim(name)) between 1 and 120),
  created_by uuid,
  created_at timestamptz not null default now(),
  archived_at timestamptz,
  primary key (customer_id, workload_id)
);
create unique index workloads_by_name on workload.workloads (customer_id, lower(name)) where archived_at is null;

create table workload.rule_lists (
  customer_id uuid primary key,
  version bigint not null check (version > 0),
  saved_by uuid,
  saved_at timestamptz not null
);
comment on table workload.rule_lists is 'How often a customer''s list of rules was saved: who saves says which version was read.';

create table workload.rules (
  customer_id uuid not null,
  rule_id uuid not null,
  position integer not null check (position > 0),
  workload_id uuid not null,
  conditions jsonb not null,
  primary key (customer_id, rule_id),
  unique (customer_id, position),
  foreign key (customer_id, workload_id) references workload.workloads (customer_id, workload_id)
);
comment on table workload.rules is 'Which workload a series belongs to: the first rule whose conditions all hold.';

create table workload.attributions (
  customer_id uuid not null,
  period date not null check (extract(day from period) = 1),
  series_id uuid not null,
  workload_id uuid not null,
  rule_id uuid not null,
  primary key (customer_id, period, series_id),
  foreign key (customer_id, workload_id) references workload.workloads (customer_id, workload_id)
);
comment on table workload.attributions is 'Whose a Bedrock series is in a billing period. No row: nobody''s.';
comment on column workload.attributions.rule_id is 'The rule that said so, though it may be gone since.';

create table workload.attributed_periods (
  customer_id uuid not null,
  period date not null check (extract(day from period) = 1),
  version bigint not null,
  primary key (customer_id, period)
);
comment on table workload.attributed_periods is 'Which version of the rules a billing period was attributed by.';

alter table workload.workloads add foreign key (customer_id) references tenancy.organisations (organisation_id);
