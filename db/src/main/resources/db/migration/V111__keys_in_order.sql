-- An import is written in the order of its rows: keys in that order, below the import, are added one beside the other.
alter table usage.facts drop constraint facts_pkey;
alter table usage.facts drop column fact_id;
alter table usage.facts add primary key (customer_id, import_id, period, series_id, day, invoice);
alter table usage.months drop constraint months_pkey, add primary key (customer_id, import_id, period, month, series_id);
alter table usage.weeks drop constraint weeks_pkey, add primary key (customer_id, import_id, period, week, series_id);
alter table usage.days drop constraint days_pkey, add primary key (customer_id, import_id, period, day, series_id);
alter table usage.hours drop constraint hours_pkey, add primary key (customer_id, import_id, period, series_id, day);

-- Of the sums only the columns that questions look for: nobody looks for an amount, and arrays take longest.
create or replace function usage.tell_planner(periods date[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  name text;
begin
  analyze usage.series;
  analyze usage.months (customer_id, period, import_id, month, series_id);
  analyze usage.weeks (customer_id, period, import_id, week, series_id);
  analyze usage.days (customer_id, period, import_id, day, series_id);
  analyze usage.hours (customer_id, period, import_id, day, series_id);
  for name in select distinct 'facts_' || to_char(p, 'YYYYMM') from unnest(periods) p order by 1 loop
    execute format('analyze usage.%I (customer_id, period, import_id, day, series_id)', name);
  end loop;
end
$$;
