-- Foreign keys, apart from the tables so that distribution can be slipped in between. Tenant tables point at reference tables, never back.
alter table tenancy.people add foreign key (last_organisation_id) references tenancy.organisations;
alter table tenancy.identities add foreign key (person_id) references tenancy.people;
alter table tenancy.memberships add foreign key (organisation_id) references tenancy.organisations;
alter table tenancy.memberships add foreign key (person_id) references tenancy.people;
alter table tenancy.invitations add foreign key (organisation_id) references tenancy.organisations;
alter table tenancy.access_tokens add foreign key (organisation_id, person_id) references tenancy.memberships (organisation_id, person_id);
alter table tenancy.engagements add foreign key (customer_id) references tenancy.organisations (organisation_id);
alter table tenancy.engagements add foreign key (partner_id) references tenancy.organisations (organisation_id);

alter table usage.imports add foreign key (customer_id) references tenancy.organisations (organisation_id);
alter table usage.import_files add foreign key (customer_id, import_id) references usage.imports (customer_id, import_id) on delete cascade;
alter table usage.payers add foreign key (customer_id) references tenancy.organisations (organisation_id);
alter table usage.bills add foreign key (customer_id, import_id) references usage.imports (customer_id, import_id);
alter table usage.current_bills add foreign key (customer_id, import_id, payer_account_id, period) references usage.bills (customer_id, import_id, payer_account_id, period);
alter table usage.supersessions add foreign key (customer_id, new_import_id) references usage.imports (customer_id, import_id);
alter table usage.series add foreign key (customer_id) references tenancy.organisations (organisation_id);
alter table usage.imports add foreign key (customer_id, same_import_id) references usage.imports (customer_id, import_id);
-- facts and hours point at nothing: the worker alone writes them, by the million, beside the series and the import they belong to.
alter table usage.rules add foreign key (customer_id) references tenancy.organisations (organisation_id);

alter table workload.call_sites add foreign key (customer_id) references tenancy.organisations (organisation_id);
alter table workload.call_site_fields add foreign key (customer_id, call_site_id) references workload.call_sites (customer_id, call_site_id);
