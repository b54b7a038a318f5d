-- a plan names call sites without their workload
drop index workload.call_sites_by_name;
create unique index call_sites_by_name on workload.call_sites (customer_id, lower(name)) where archived_at is null;

alter table workload.call_site_fields add set_by_name text not null default '';
comment on column workload.call_site_fields.set_by_name is 'The organisation''s name; the audit has the person.';
