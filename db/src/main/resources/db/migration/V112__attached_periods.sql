-- A new month's partition is made beside its table and attached: nobody who reads or writes facts waits for that, or makes it wait.
create or replace function usage.ensure_period(month date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  first date := date_trunc('month', month)::date;
  next date := (date_trunc('month', month) + interval '1 month')::date;
  name text := 'facts_' || to_char(first, 'YYYYMM');
begin
  if first < date '2006-01-01' or first > date '2100-01-01' then
    raise exception 'no bill has the period %', first;
  end if;
  if to_regclass('usage.' || name) is null then
    perform pg_advisory_xact_lock(hashtext('usage.ensure_period'));
    if to_regclass('usage.' || name) is null then
      execute format('create table usage.%I (like usage.facts including defaults including constraints including indexes)', name);
      execute format('alter table usage.%I enable row level security', name);
      execute format('alter table usage.%I force row level security', name);
      execute format('alter table usage.facts attach partition usage.%I for values from (%L) to (%L)', name, first, next);
    end if;
  end if;
end
$$;
