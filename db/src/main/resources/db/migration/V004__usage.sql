create schema usage;

create table usage.imports (
  customer_id uuid not null,
  import_id uuid not null default uuidv7(),
  state text not null check (state in ('RECEIVING', 'QUEUED', 'READING', 'NEEDS_ANSWER', 'DONE', 'FAILED', 'CANCELLED', 'SAME')),
  name text not null check (length(btrim(name)) between 1 and 400),
  same_import_id uuid check ((same_import_id is not null) = (state = 'SAME')),
  format text check (format in ('CUR2', 'CUR', 'FOCUS', 'COST_EXPLORER')),
  format_version text,
  content_sha256 bytea check (length(content_sha256) = 32),
  bytes bigint not null default 0 check (bytes >= 0),
  rows_read bigint not null default 0 check (rows_read >= 0),
  exported_at timestamptz,
  created_by uuid,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  progress jsonb not null default '{}',
  questions jsonb not null default '[]',
  answers jsonb not null default '{}',
  error_code text check ((error_code is not null) = (state = 'FAILED')),
  error_detail jsonb,
  idempotency_key text check (length(idempotency_key) between 1 and 200),
  queueing integer not null default 0,
  tries integer not null default 0,
  run_id uuid,
  primary key (customer_id, import_id)
);
comment on column usage.imports.queueing is 'How often it was queued: the job of an earlier queueing does nothing.';
comment on column usage.imports.tries is 'How often the job of this queueing was begun.';
comment on column usage.imports.run_id is 'The run that may write; a run that was taken for dead finds another here, and stops.';
create unique index imports_by_idempotency_key on usage.imports (customer_id, idempotency_key) where idempotency_key is not null;
create unique index imports_by_content on usage.imports (customer_id, content_sha256) where state in ('QUEUED', 'READING', 'NEEDS_ANSWER', 'DONE');
create index imports_by_time on usage.imports (customer_id, created_at desc, import_id desc);

create table usage.import_files (
  customer_id uuid not null,
  import_id uuid not null,
  part integer not null,
  name text not null,
  object_key text not null,
  bytes bigint not null check (bytes >= 0),
  sha256 bytea not null check (length(sha256) = 32),
  primary key (customer_id, import_id, part),
  unique (customer_id, import_id, sha256)
);

create table usage.payers (
  customer_id uuid not null,
  payer_account_id text not null,
  confirmed_by uuid,
  confirmed_at timestamptz not null default now(),
  primary key (customer_id, payer_account_id)
);
comment on table usage.payers is 'The payer accounts whose bills belong to this customer.';

create table usage.bills (
  customer_id uuid not null,
  import_id uuid not null,
  payer_account_id text not null,
  period date not null check (extract(day from period) = 1),
  format text not null,
  days integer not null,
  first_day date not null,
  last_day date not null,
  rows bigint not null,
  copy_key text,
  hourly boolean not null default false,
  totals jsonb not null default '{}',
  kept boolean not null default true,
  created_at timestamptz not null default now(),
  primary key (customer_id, import_id, payer_account_id, period)
);
comment on table usage.bills is 'What an import holds for one payer and billing period. The current one is named by current_bills. Facts and hours are kept of the current one; of the others, this row, the original and its copy.';
comment on column usage.bills.payer_account_id is 'Empty where the export does not name it.';
comment on column usage.bills.totals is 'USD by charge type, as text.';
comment on column usage.bills.kept is 'Whether its facts and hours are still there: those of a superseded bill are removed soon after.';

create table usage.current_bills (
  customer_id uuid not null,
  payer_account_id text not null,
  period date not null,
  import_id uuid not null,
  since timestamptz not null default now(),
  primary key (customer_id, payer_account_id, period)
);
comment on table usage.current_bills is 'The one pointer: which import speaks for a payer''s billing period. Superseding moves it in one statement.';

create table usage.supersessions (
  customer_id uuid not null,
  supersession_id uuid not null default uuidv7(),
  payer_account_id text not null,
  period date not null,
  old_import_id uuid,
  new_import_id uuid not null,
  at timestamptz not null default now(),
  changes jsonb not null default '[]',
  primary key (customer_id, supersession_id)
);

create table usage.series (
  customer_id uuid not null,
  series_id uuid not null,
  payer_account_id text not null,
  account_id text not null,
  billing_entity text not null,
  product text not null,
  region text not null,
  service text not null,
  usage_type text not null,
  unit text not null,
  operation text not null,
  resource text not null,
  principal text not null,
  tags jsonb not null default '{}',
  charge_type text not null check (charge_type in ('USAGE', 'DISCOUNTED_USAGE', 'SAVINGS_PLAN_COVERED_USAGE', 'SAVINGS_PLAN_NEGATION',
    'SAVINGS_PLAN_UPFRONT_FEE', 'SAVINGS_PLAN_RECURRING_FEE', 'RESERVATION_FEE', 'CREDIT', 'REFUND', 'TAX', 'FEE', 'DISCOUNT', 'OTHER')),
  bedrock boolean not null,
  classified boolean not null default false,
  reason text,
  channel text,
  model text,
  kind text,
  direction text,
  tier text,
  routing text,
  context text,
  ttl text,
  modality text,
  custom_model boolean not null default false,
  tokens_per_unit numeric(20, 6),
  rule_id uuid,
  primary key (customer_id, series_id)
);
comment on column usage.series.rule_id is 'The rule that classified it, where the parser did not.';
comment on table usage.series is 'A fact''s natural key without its day, period and invoice, and how it was classified; series_id is a hash of that key.';

create table usage.facts (
  customer_id uuid not null,
  period date not null,
  day date not null,
  import_id uuid not null,
  series_id uuid not null,
  quantity numeric not null,
  cost_usd numeric not null,
  list_cost_usd numeric,
  lines bigint not null,
  fact_id uuid not null,
  invoice text not null default '',
  primary key (customer_id, period, import_id, fact_id)
) partition by range (period);
comment on table usage.facts is 'Summed bill lines per series, day and invoice. cost_usd is the unblended cost (FOCUS: BilledCost, or EffectiveCost where a marketplace line bills 0).';

create table usage.months (
  customer_id uuid not null,
  period date not null,
  import_id uuid not null,
  month date not null check (extract(day from month) = 1),
  series_id uuid not null,
  quantity numeric not null,
  cost_usd numeric not null,
  list_cost_usd numeric,
  primary key (customer_id, period, import_id, month, series_id)
);
comment on table usage.months is 'Facts summed per series and calendar month of their day: what most questions need is twenty times smaller here.';

create table usage.weeks (
  customer_id uuid not null,
  period date not null,
  import_id uuid not null,
  week date not null check (extract(isodow from week) = 1),
  series_id uuid not null,
  quantity numeric not null,
  cost_usd numeric not null,
  list_cost_usd numeric,
  primary key (customer_id, period, import_id, week, series_id)
);
comment on table usage.weeks is 'Facts summed per series and week, by its Monday, for questions that tell resources, principals or tags apart.';

create table usage.days (
  customer_id uuid not null,
  period date not null,
  import_id uuid not null,
  day date not null,
  series_id uuid not null,
  quantity numeric not null,
  cost_usd numeric not null,
  list_cost_usd numeric,
  primary key (customer_id, period, import_id, day, series_id)
);
comment on table usage.days is 'Facts summed by day. series_id stands for all series that differ in nothing but resource, principal and tags.';

create table usage.hours (
  customer_id uuid not null,
  period date not null,
  import_id uuid not null,
  series_id uuid not null,
  day date not null,
  hours smallint[] not null,
  quantities numeric[] not null,
  costs numeric[] not null check (cardinality(costs) = cardinality(hours) and cardinality(quantities) = cardinality(hours)),
  primary key (customer_id, period, import_id, series_id, day)
);
comment on table usage.hours is 'Bedrock lines summed by hour, where the export is hourly: a row for each day, with those of its hours (UTC, 0 to 23) that have any, and their sums; an hour may be named twice, and is then the sum of both. series_id stands for all series that differ in nothing but resource, principal and tags.';

create table usage.rules (
  customer_id uuid not null,
  rule_id uuid not null default uuidv7(),
  usage_type_pattern text not null check (length(usage_type_pattern) between 1 and 400),
  product_pattern text not null default '*',
  model text not null,
  kind text not null,
  direction text,
  tier text not null default 'standard',
  routing text not null default 'regional',
  context text not null default 'standard',
  ttl text,
  tokens_per_unit numeric(20, 6) check (tokens_per_unit > 0),
  created_by uuid,
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (customer_id, rule_id)
);
create unique index active_rules on usage.rules (customer_id, usage_type_pattern, product_pattern) where retired_at is null;
comment on table usage.rules is 'A customer''s own mapping of usage types the parser does not know; * stands for any run of characters.';

-- Partitions are made on demand, by the owner's right, one for each billing month.
create function usage.ensure_period(month date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  first date := date_trunc('month', month)::date;
  name text := 'facts_' || to_char(first, 'YYYYMM');
begin
  if first < date '2006-01-01' or first > date '2100-01-01' then
    raise exception 'no bill has the period %', first;
  end if;
  if to_regclass('usage.' || name) is null then
    perform pg_advisory_xact_lock(hashtext('usage.ensure_period'));
    if to_regclass('usage.' || name) is null then
      execute format('create table usage.%I partition of usage.facts for values from (%L) to (%L)', name, first, (first + interval '1 month')::date);
      execute format('alter table usage.%I enable row level security', name);
      execute format('alter table usage.%I force row level security', name);
    end if;
  end if;
end
$$;
revoke all on function usage.ensure_period(date) from public;
