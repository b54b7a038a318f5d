alter table tenancy.memberships add claimed_roles text[];
comment on column tenancy.memberships.claimed_roles is 'The roles that the sign-in provider''s claim gave last; none: the provider took them away. Null: the membership is not the provider''s.';
