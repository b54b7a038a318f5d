-- Every wall of the house. Row-level security is enabled and forced on each tenant table; each side has a role of its own that owns
-- nothing; what a role is not granted here it cannot do. A transaction names its viewer in its first statements:
--
--   customer  app.customer
--   partner   app.partner, and app.customers: the customers of its active engagements
--   worker    app.customer
--   broker    sees wider by its own policies
--   infra     app.demo: the demo's organisation that is emptied
--   all       app.person, and app.organisations: the organisations whose names the viewer may read
--
-- Policies compare directly with those settings; unset means no rows. This file runs again whenever it changes.

do $walls$
declare
  target record;
  p text := '${prefix}';
begin
  -- Begin from nothing, so that what this file does not say is not so.
  for target in
    select n.nspname, c.relname, c.relispartition from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('tenancy', 'audit', 'pricing', 'usage', 'identity', 'job', 'workload', 'plan') and c.relkind in ('r', 'p')
  loop
    execute format('revoke all on %I.%I from public, %I, %I, %I, %I, %I, %I, %I', target.nspname, target.relname,
      p || '_app', p || '_customer', p || '_partner', p || '_broker', p || '_worker', p || '_visitor', p || '_infra');
    if target.nspname not in ('identity', 'job') then
      execute format('alter table %I.%I enable row level security', target.nspname, target.relname);
      execute format('alter table %I.%I force row level security', target.nspname, target.relname);
    end if;
  end loop;
  for target in
    select schemaname, tablename, policyname from pg_policies
    where schemaname in ('tenancy', 'audit', 'pricing', 'usage', 'identity', 'job', 'workload', 'plan')
  loop
    execute format('drop policy %I on %I.%I', target.policyname, target.schemaname, target.tablename);
  end loop;
end
$walls$;

grant usage on schema tenancy, audit, pricing, usage, workload, plan to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker", "${prefix}_worker";
grant usage on schema tenancy, audit, pricing, workload to "${prefix}_visitor";
grant usage on schema identity, job, tenancy to "${prefix}_infra";

-- tenancy.organisations: one's own, and those one works with
grant select on tenancy.organisations to "${prefix}_customer", "${prefix}_partner", "${prefix}_worker", "${prefix}_visitor";
grant select, insert, update (name) on tenancy.organisations to "${prefix}_broker";
grant insert on tenancy.organisations to "${prefix}_visitor";
create policy customer on tenancy.organisations for select to "${prefix}_customer"
  using (organisation_id = any (string_to_array(nullif(current_setting('app.organisations', true), ''), ',')::uuid[]));
create policy partner on tenancy.organisations for select to "${prefix}_partner"
  using (organisation_id = any (string_to_array(nullif(current_setting('app.organisations', true), ''), ',')::uuid[]));
create policy worker on tenancy.organisations for select to "${prefix}_worker"
  using (organisation_id = nullif(current_setting('app.customer', true), '')::uuid);
create policy broker on tenancy.organisations to "${prefix}_broker" using (true) with check (side <> 'BROKER');
create policy visitor on tenancy.organisations to "${prefix}_visitor" using (true) with check (true);

-- tenancy.people, tenancy.identities: the sign-in directory, for the visitor role alone
grant select, insert, update on tenancy.people to "${prefix}_visitor";
grant select, insert on tenancy.identities to "${prefix}_visitor";
create policy visitor on tenancy.people to "${prefix}_visitor" using (true) with check (true);
create policy visitor on tenancy.identities to "${prefix}_visitor" using (true) with check (true);

-- tenancy.memberships: one's own organisation's; the broker's administrators see all
grant select, update (roles, suspended_at, changed_at) on tenancy.memberships to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker";
grant select, insert, update on tenancy.memberships to "${prefix}_visitor";
create policy customer on tenancy.memberships to "${prefix}_customer"
  using (organisation_id = nullif(current_setting('app.customer', true), '')::uuid);
create policy partner on tenancy.memberships to "${prefix}_partner"
  using (organisation_id = nullif(current_setting('app.partner', true), '')::uuid);
create policy broker on tenancy.memberships to "${prefix}_broker" using (true);
create policy visitor on tenancy.memberships to "${prefix}_visitor" using (true) with check (true);

-- tenancy.invitations
grant select, insert, update (revoked_at) on tenancy.invitations to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker";
grant select, insert, update (accepted_at, accepted_by, revoked_at) on tenancy.invitations to "${prefix}_visitor";
create policy customer on tenancy.invitations to "${prefix}_customer"
  using (organisation_id = nullif(current_setting('app.customer', true), '')::uuid);
create policy partner on tenancy.invitations to "${prefix}_partner"
  using (organisation_id = nullif(current_setting('app.partner', true), '')::uuid);
create policy broker on tenancy.invitations to "${prefix}_broker" using (true);
create policy visitor on tenancy.invitations to "${prefix}_visitor" using (true) with check (true);

-- tenancy.access_tokens: each person's own
grant select, insert, update (revoked_at) on tenancy.access_tokens to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker";
grant select, update (last_used_at) on tenancy.access_tokens to "${prefix}_visitor";
create policy customer on tenancy.access_tokens to "${prefix}_customer"
  using (organisation_id = nullif(current_setting('app.customer', true), '')::uuid and person_id = nullif(current_setting('app.person', true), '')::uuid);
create policy partner on tenancy.access_tokens to "${prefix}_partner"
  using (organisation_id = nullif(current_setting('app.partner', true), '')::uuid and person_id = nullif(current_setting('app.person', true), '')::uuid);
create policy broker on tenancy.access_tokens to "${prefix}_broker"
  using (organisation_id = nullif(current_setting('app.broker', true), '')::uuid and person_id = nullif(current_setting('app.person', true), '')::uuid);
create policy visitor on tenancy.access_tokens to "${prefix}_visitor" using (true) with check (true);

-- tenancy.replies: looked up before there is a viewer
grant select, insert, update (status, content_type, location, body), delete on tenancy.replies to "${prefix}_visitor";
create policy visitor on tenancy.replies to "${prefix}_visitor" using (true) with check (true);

-- tenancy.saved_views: each person's own
grant select, insert, update (query, saved_at), delete on tenancy.saved_views to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker";
create policy customer on tenancy.saved_views to "${prefix}_customer"
  using (organisation_id = nullif(current_setting('app.customer', true), '')::uuid and person_id = nullif(current_setting('app.person', true), '')::uuid);
create policy partner on tenancy.saved_views to "${prefix}_partner"
  using (organisation_id = nullif(current_setting('app.partner', true), '')::uuid and person_id = nullif(current_setting('app.person', true), '')::uuid);
create policy broker on tenancy.saved_views to "${prefix}_broker"
  using (organisation_id = nullif(current_setting('app.broker', true), '')::uuid and person_id = nullif(current_setting('app.person', true), '')::uuid);

-- tenancy.engagements
grant select on tenancy.engagements to "${prefix}_customer", "${prefix}_partner", "${prefix}_visitor";
grant select, insert, update (until) on tenancy.engagements to "${prefix}_broker";
grant insert on tenancy.engagements to "${prefix}_visitor";
create policy customer on tenancy.engagements for select to "${prefix}_customer"
  using (customer_id = nullif(current_setting('app.customer', true), '')::uuid);
create policy partner on tenancy.engagements for select to "${prefix}_partner"
  using (partner_id = nullif(current_setting('app.partner', true), '')::uuid);
create policy broker on tenancy.engagements to "${prefix}_broker" using (true) with check (true);
create policy visitor on tenancy.engagements to "${prefix}_visitor" using (true) with check (true);

-- the demo, which is made anew on request: what was done in the one organisation that app.demo names
do $demo$
declare
  name text;
  p text := '${prefix}';
begin
  foreach name in array array['access_tokens', 'saved_views', 'replies', 'invitations', 'memberships', 'engagements'] loop
    execute format('grant select, delete on tenancy.%I to %I', name, p || '_infra');
    execute format($f$create policy demo on tenancy.%I to %I using (%I = nullif(current_setting('app.demo', true), '')::uuid)$f$,
      name, p || '_infra', case name when 'engagements' then 'customer_id' else 'organisation_id' end);
  end loop;
end
$demo$;

-- audit.events: append-only for everybody
grant select, insert on audit.events to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker";
grant insert on audit.events to "${prefix}_worker", "${prefix}_visitor";
create policy customer on audit.events to "${prefix}_customer"
  using (organisation_id = nullif(current_setting('app.customer', true), '')::uuid);
create policy partner on audit.events for select to "${prefix}_partner"
  using (organisation_id = nullif(current_setting('app.partner', true), '')::uuid);
create policy partner_acts on audit.events for insert to "${prefix}_partner"
  with check (organisation_id = nullif(current_setting('app.partner', true), '')::uuid
    or organisation_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[]));
create policy broker on audit.events to "${prefix}_broker" using (true) with check (true);
create policy worker on audit.events for insert to "${prefix}_worker"
  with check (organisation_id = nullif(current_setting('app.customer', true), '')::uuid);
create policy visitor on audit.events for insert to "${prefix}_visitor" with check (true);

-- pricing: everybody reads the price book; the broker keeps it
grant select on pricing.prices, pricing.disagreements to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker", "${prefix}_worker", "${prefix}_visitor";
grant insert, update (effective_to) on pricing.prices to "${prefix}_broker";
grant select, insert, update, delete on pricing.drafts, pricing.draft_prices to "${prefix}_broker";
create policy everybody on pricing.prices for select
  to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker", "${prefix}_worker", "${prefix}_visitor" using (true);
create policy broker on pricing.prices to "${prefix}_broker" using (true) with check (true);
create policy everybody on pricing.disagreements for select
  to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker", "${prefix}_worker", "${prefix}_visitor" using (true);
create policy broker on pricing.drafts to "${prefix}_broker" using (true) with check (true);
create policy broker on pricing.draft_prices to "${prefix}_broker" using (true) with check (true);

-- usage: the customer's own; a partner's while it is engaged; facts are written by the worker alone
do $usage$
declare
  name text;
  p text := '${prefix}';
begin
  foreach name in array array['imports', 'import_files', 'payers', 'bills', 'current_bills', 'supersessions', 'series', 'facts', 'months', 'weeks', 'days', 'hours', 'rules'] loop
    execute format('grant select on usage.%I to %I, %I, %I', name, p || '_customer', p || '_partner', p || '_broker');
    execute format('grant select, insert, update, delete on usage.%I to %I', name, p || '_worker');
    execute format($f$create policy customer on usage.%I to %I using (customer_id = nullif(current_setting('app.customer', true), '')::uuid)$f$, name, p || '_customer');
    execute format($f$create policy partner on usage.%I to %I using (customer_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[]))$f$, name, p || '_partner');
    execute format($f$create policy worker on usage.%I to %I using (customer_id = nullif(current_setting('app.customer', true), '')::uuid)$f$, name, p || '_worker');
    execute format('create policy broker on usage.%I to %I using (true) with check (true)', name, p || '_broker');
  end loop;
end
$usage$;
grant insert, update on usage.imports to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker";
grant insert on usage.import_files to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker";
grant insert, update on usage.rules to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker";
grant execute on function usage.ensure_period(date) to "${prefix}_worker";
grant execute on function usage.tell_planner(date[]) to "${prefix}_worker";

-- workload: as usage; attributions and profiles of logs are written by the worker alone, which also forgets
do $workload$
declare
  name text;
  p text := '${prefix}';
begin
  foreach name in array array['workloads', 'rule_lists', 'rules', 'attributions', 'attributed_periods', 'call_sites', 'call_site_fields', 'log_imports', 'log_profiles'] loop
    execute format('grant select on workload.%I to %I, %I, %I', name, p || '_customer', p || '_partner', p || '_broker');
    execute format('grant select, insert, update, delete on workload.%I to %I', name, p || '_worker');
    execute format($f$create policy customer on workload.%I to %I using (customer_id = nullif(current_setting('app.customer', true), '')::uuid)$f$, name, p || '_customer');
    execute format($f$create policy partner on workload.%I to %I using (customer_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[]))$f$, name, p || '_partner');
    execute format($f$create policy worker on workload.%I to %I using (customer_id = nullif(current_setting('app.customer', true), '')::uuid)$f$, name, p || '_worker');
    execute format('create policy broker on workload.%I to %I using (true) with check (true)', name, p || '_broker');
  end loop;
end
$workload$;
grant insert, update (name, archived_at) on workload.workloads to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker";
grant insert, update on workload.rule_lists to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker";
grant insert, delete on workload.rules to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker";
grant insert, update (name, version, archived_at) on workload.call_sites to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker";
grant insert, update (value, low, high, source, set_by, set_by_name, set_at), delete on workload.call_site_fields to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker";
grant insert, update on workload.log_imports to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker";

-- workload.model_facts: everybody reads what models can do; the broker keeps it
grant select on workload.model_facts to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker", "${prefix}_worker", "${prefix}_visitor";
grant insert, update (value, source, set_at), delete on workload.model_facts to "${prefix}_broker";
create policy everybody on workload.model_facts for select
  to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker", "${prefix}_worker", "${prefix}_visitor" using (true);
create policy broker on workload.model_facts to "${prefix}_broker" using (true) with check (true);

-- workload.shared_diagnoses: the visitor's own shelf
grant select, insert, delete on workload.shared_diagnoses to "${prefix}_visitor";
create policy visitor on workload.shared_diagnoses to "${prefix}_visitor" using (true) with check (true);

-- plan: the customer's, and its partner's while it is engaged; a scenario that is not shared is its maker's organisation's
do $plan$
declare
  name text;
  p text := '${prefix}';
begin
  foreach name in array array['versions', 'items', 'item_changes', 'repricings'] loop
    execute format('grant select on plan.%I to %I, %I, %I', name, p || '_customer', p || '_partner', p || '_broker');
    execute format('grant select, delete on plan.%I to %I', name, p || '_worker');
    execute format($f$create policy customer on plan.%I to %I using (customer_id = nullif(current_setting('app.customer', true), '')::uuid)$f$, name, p || '_customer');
    execute format($f$create policy partner on plan.%I to %I using (customer_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[]))$f$, name, p || '_partner');
    execute format($f$create policy worker on plan.%I to %I using (customer_id = nullif(current_setting('app.customer', true), '')::uuid)$f$, name, p || '_worker');
    execute format('create policy broker on plan.%I to %I using (true) with check (true)', name, p || '_broker');
  end loop;
end
$plan$;
grant insert on plan.versions, plan.item_changes to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker";
grant insert, update (status, reason, owner, starts_on, due_on, changes) on plan.items to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker";
grant insert on plan.repricings to "${prefix}_worker";
grant select, insert, update (name, what_if, shared, version, changed_at, deleted_at) on plan.scenarios to "${prefix}_customer", "${prefix}_partner", "${prefix}_broker";
grant select, delete on plan.scenarios to "${prefix}_worker";
create policy customer on plan.scenarios to "${prefix}_customer"
  using (customer_id = nullif(current_setting('app.customer', true), '')::uuid
    and (shared or organisation_id = nullif(current_setting('app.customer', true), '')::uuid));
create policy partner on plan.scenarios to "${prefix}_partner"
  using (customer_id = any (string_to_array(nullif(current_setting('app.customers', true), ''), ',')::uuid[])
    and (shared or organisation_id = nullif(current_setting('app.partner', true), '')::uuid));
create policy broker on plan.scenarios to "${prefix}_broker"
  using (shared or organisation_id = nullif(current_setting('app.broker', true), '')::uuid);
create policy worker on plan.scenarios to "${prefix}_worker" using (customer_id = nullif(current_setting('app.customer', true), '')::uuid);

-- identity and job: the application's own housekeeping, no tenant data
grant select, insert, update, delete on identity.accounts, identity.attempts, identity.signing_keys, identity.password_resets, identity.recovery_codes to "${prefix}_infra";
grant select, insert, update, delete on job.scheduled_tasks to "${prefix}_infra";
