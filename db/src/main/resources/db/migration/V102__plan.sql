create schema plan;

create table plan.scenarios (
  customer_id uuid not null references tenancy.organisations,
  scenario_id uuid not null default uuidv7(),
  organisation_id uuid not null references tenancy.organisations,
  name text not null check (length(btrim(name)) between 1 and 120),
  what_if jsonb not null,
  shared boolean not null,
  version integer not null default 1 check (version > 0),
  created_by uuid not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  deleted_at timestamptz,
  primary key (customer_id, scenario_id)
);
comment on table plan.scenarios is 'What-ifs that somebody keeps by name. Until it is shared, a scenario is its maker''s organisation''s.';
comment on column plan.scenarios.version is 'Counts the changes: whoever changes names the one they saw.';
create unique index scenarios_by_name on plan.scenarios (customer_id, organisation_id, lower(name)) where deleted_at is null;

create table plan.versions (
  customer_id uuid not null references tenancy.organisations,
  version integer not null check (version > 0),
  name text not null,
  note text not null,
  document jsonb not null,
  promoted_by uuid not null,
  promoted_at timestamptz not null,
  primary key (customer_id, version)
);
comment on table plan.versions is 'The plan as it was promoted, with call sites, settings, rates and figures of that day. The latest version is the plan.';

create table plan.items (
  customer_id uuid not null,
  version integer not null,
  item_id uuid not null default uuidv7(),
  position integer not null check (position > 0),
  lever text not null,
  call_site text not null,
  status text not null check (status in ('PROPOSED', 'AGREED', 'EVALUATING', 'LIVE', 'VERIFIED', 'DROPPED')),
  reason text,
  owner text not null default '' check (length(owner) <= 120),
  starts_on date,
  due_on date,
  changes integer not null default 1 check (changes > 0),
  primary key (customer_id, item_id),
  unique (customer_id, version, lever, call_site),
  foreign key (customer_id, version) references plan.versions (customer_id, version),
  check ((status = 'DROPPED') = (reason is not null)),
  check (due_on >= starts_on)
);
comment on table plan.items is 'A lever of the plan on one call site, and how far it has come.';
comment on column plan.items.changes is 'Counts the changes: whoever changes names the one they saw.';

create table plan.item_changes (
  customer_id uuid not null,
  item_id uuid not null,
  change integer not null,
  status text not null,
  note text not null,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (customer_id, item_id, change),
  foreign key (customer_id, item_id) references plan.items (customer_id, item_id)
);
comment on table plan.item_changes is 'Every change of an item, never altered.';
comment on column plan.item_changes.changed_by is 'The organisation''s name; the audit has the person.';

create table plan.repricings (
  customer_id uuid not null,
  version integer not null,
  repricing_id uuid not null default uuidv7(),
  document jsonb not null,
  priced_at timestamptz not null,
  primary key (customer_id, repricing_id),
  foreign key (customer_id, version) references plan.versions (customer_id, version)
);
comment on table plan.repricings is 'What a change of prices made of a plan that was not agreed on yet.';
