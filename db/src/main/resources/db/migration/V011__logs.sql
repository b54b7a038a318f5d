create table workload.log_imports (
  customer_id uuid not null references tenancy.organisations,
  log_import_id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 400),
  state text not null check (state in ('RECEIVING', 'QUEUED', 'DONE', 'REFUSED')),
  created_by uuid,
  created_at timestamptz not null,
  finished_at timestamptz,
  object_key text,
  sha256 bytea check (length(sha256) = 32),
  rows bigint not null default 0 check (rows >= 0),
  first_at timestamptz,
  last_at timestamptz,
  fault text,
  fault_line bigint,
  fault_field text,
  primary key (customer_id, log_import_id),
  check (state not in ('QUEUED', 'DONE') or (object_key is not null and sha256 is not null and first_at is not null and last_at is not null)),
  check ((state = 'REFUSED') = (fault is not null))
);
create unique index log_imports_content on workload.log_imports (customer_id, sha256) where state in ('QUEUED', 'DONE');
comment on table workload.log_imports is 'Model invocation logs that were handed over, a file a row. The object is the stripped file: counts, caller-chosen labels and keyed hashes.';

create table workload.log_profiles (
  customer_id uuid not null references tenancy.organisations,
  month date not null check (extract(day from month) = 1),
  profile smallint not null,
  model text not null,
  operation text not null,
  caller text not null,
  labels jsonb not null,
  tally jsonb not null,
  primary key (customer_id, month, profile)
);
comment on table workload.log_profiles is 'What the logs of a month measured, per model, operation, caller and set of labels; written anew whenever a log of the month comes.';
