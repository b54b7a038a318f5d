alter table tenancy.saved_views add foreign key (organisation_id, person_id) references tenancy.memberships (organisation_id, person_id);
alter table tenancy.replies add foreign key (organisation_id, person_id) references tenancy.memberships (organisation_id, person_id);
alter table workload.rule_lists add foreign key (customer_id) references tenancy.organisations (organisation_id);
alter table workload.attributed_periods add foreign key (customer_id) references tenancy.organisations (organisation_id);
alter table usage.series add foreign key (customer_id, rule_id) references usage.rules (customer_id, rule_id);
