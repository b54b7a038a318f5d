-- What an import loaded is told to the planner with it. By what it knew before, the first questions take minutes, until the autovacuum comes by.
create function usage.tell_planner(periods date[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  name text;
begin
  foreach name in array array['series', 'months', 'weeks', 'days', 'hours'] loop
    execute format('analyze usage.%I', name);
  end loop;
  for name in select distinct 'facts_' || to_char(p, 'YYYYMM') from unnest(periods) p order by 1 loop
    execute format('analyze usage.%I', name);
  end loop;
end
$$;
revoke all on function usage.tell_planner(date[]) from public;
