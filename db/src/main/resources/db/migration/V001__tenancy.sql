create schema tenancy;

create table tenancy.organisations (
  organisation_id uuid primary key default uuidv7(),
  side text not null check (side in ('CUSTOMER', 'PARTNER', 'BROKER')),
  name text not null check (length(btrim(name)) between 1 and 200),
  demo boolean not null default false,
  created_at timestamptz not null default now()
);
comment on table tenancy.organisations is 'Reference table. A customer''s organisation_id is its customer_id, a partner''s its partner_id.';
create unique index one_broker on tenancy.organisations (side) where side = 'BROKER';

create table tenancy.people (
  person_id uuid primary key default uuidv7(),
  email text not null check (length(email) between 3 and 320),
  name text not null check (length(name) between 1 and 200),
  locale text check (locale in ('en', 'de')),
  colour_scheme text check (colour_scheme in ('light', 'dark')),
  last_organisation_id uuid,
  created_at timestamptz not null default now()
);
comment on table tenancy.people is 'Reference table, the sign-in directory: read and written before there is a viewer.';

create table tenancy.identities (
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (issuer, subject)
);
comment on table tenancy.identities is 'Reference table, the sign-in directory: which person a provider''s subject is.';

create table tenancy.memberships (
  organisation_id uuid not null,
  person_id uuid not null,
  email text not null,
  name text not null,
  roles text[] not null check (cardinality(roles) > 0 and roles <@ array['OWNER', 'FINOPS', 'VIEWER', 'MANAGER', 'LEAD', 'OPERATIONS', 'FINANCE', 'ADMIN']),
  suspended_at timestamptz,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (organisation_id, person_id)
);
create index memberships_by_person on tenancy.memberships (person_id);
create index memberships_by_change on tenancy.memberships (changed_at);

create table tenancy.invitations (
  organisation_id uuid not null,
  invitation_id uuid not null default uuidv7(),
  email text not null check (email = '*' or length(email) between 3 and 320),
  roles text[] not null check (cardinality(roles) > 0),
  token_hash bytea not null check (length(token_hash) = 32),
  invited_by uuid,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid,
  revoked_at timestamptz,
  primary key (organisation_id, invitation_id),
  unique (organisation_id, token_hash)
);
create index invitations_by_token on tenancy.invitations (token_hash);

create table tenancy.access_tokens (
  organisation_id uuid not null,
  token_id uuid not null default uuidv7(),
  person_id uuid not null,
  name text not null check (length(btrim(name)) between 1 and 100),
  token_hash bytea not null check (length(token_hash) = 32),
  scopes text[] not null check (cardinality(scopes) > 0),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (organisation_id, token_id),
  unique (organisation_id, token_hash)
);
create index access_tokens_by_hash on tenancy.access_tokens (token_hash);

create table tenancy.saved_views (
  organisation_id uuid not null,
  person_id uuid not null,
  screen text not null check (length(screen) between 1 and 40),
  name text not null check (length(btrim(name)) between 1 and 60),
  query text not null check (length(query) <= 2000),
  saved_at timestamptz not null default now(),
  primary key (organisation_id, person_id, screen, name)
);
comment on table tenancy.saved_views is 'What a person keeps of a screen''s address: filters, order, columns, selection.';

create table tenancy.engagements (
  customer_id uuid not null,
  engagement_id uuid not null default uuidv7(),
  partner_id uuid not null,
  since timestamptz not null default now(),
  until timestamptz,
  primary key (customer_id, engagement_id),
  check (until is null or until >= since)
);
create unique index one_active_engagement on tenancy.engagements (customer_id, partner_id) where until is null;
create index engagements_by_partner on tenancy.engagements (partner_id);
comment on table tenancy.engagements is 'Which partner may see which customer, and since when; a partner sees nothing without an active row.';

create table tenancy.replies (
  organisation_id uuid not null,
  person_id uuid not null,
  key_hash bytea not null check (length(key_hash) = 32),
  request_hash bytea not null check (length(request_hash) = 32),
  begun_at timestamptz not null default now(),
  status smallint check (status between 200 and 499),
  content_type text,
  location text,
  body bytea,
  primary key (organisation_id, person_id, key_hash)
);
create index replies_by_age on tenancy.replies (begun_at);
comment on table tenancy.replies is 'What the API answered to writes with an idempotency key, for a day. No status: still at work.';
