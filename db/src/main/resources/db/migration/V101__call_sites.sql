create table workload.call_sites (
  customer_id uuid not null,
  call_site_id uuid not null default uuidv7(),
  workload_id uuid not null,
  name text not null check (length(btrim(name)) between 1 and 200),
  models text[] not null,
  tier text,
  routing text,
  version integer not null default 1 check (version > 0),
  created_by uuid,
  created_at timestamptz not null default now(),
  archived_at timestamptz,
  primary key (customer_id, call_site_id)
);
comment on table workload.call_sites is 'One distinct task within a workload. Its scope, within the workload: these models (none for all), and a tier and a routing where they are given.';
comment on column workload.call_sites.version is 'Counts the changes: whoever changes names the one they saw.';
create unique index call_sites_by_name on workload.call_sites (customer_id, workload_id, name) where archived_at is null;

create table workload.call_site_fields (
  customer_id uuid not null,
  call_site_id uuid not null,
  field text not null,
  value text not null check (length(value) between 1 and 4000),
  low numeric,
  high numeric,
  source text not null check (source in ('MEASURED', 'ESTIMATED', 'CONFIRMED')),
  set_by uuid,
  set_at timestamptz not null default now(),
  primary key (customer_id, call_site_id, field),
  check ((low is null) = (high is null)),
  check (low is null or source = 'ESTIMATED')
);
comment on table workload.call_site_fields is 'What is known of a call site, one row for each field, and how it is known.';

alter table workload.call_sites add foreign key (customer_id, workload_id) references workload.workloads (customer_id, workload_id);
alter table workload.call_site_fields add foreign key (customer_id, call_site_id) references workload.call_sites (customer_id, call_site_id);
