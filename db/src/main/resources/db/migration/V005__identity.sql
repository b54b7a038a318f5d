create schema identity;

create table identity.accounts (
  account_id uuid primary key default uuidv7(),
  email text not null unique check (email = lower(email) and length(email) between 3 and 320),
  name text not null check (length(btrim(name)) between 1 and 200),
  password_hash text not null,
  totp_secret bytea,
  totp_confirmed_at timestamptz,
  totp_last_step bigint,
  created_at timestamptz not null,
  password_changed_at timestamptz not null,
  check (totp_confirmed_at is null or totp_secret is not null)
);
comment on table identity.accounts is 'The embedded sign-in''s people. Not tenant data: reached by the infra role only.';
comment on column identity.accounts.totp_secret is 'Sealed with the installation''s key.';

create table identity.attempts (
  email_hash bytea primary key check (length(email_hash) = 32),
  failures integer not null,
  locked_until timestamptz,
  changed_at timestamptz not null
);
comment on table identity.attempts is 'Failed sign-ins by address, whether or not there is such an account: both are locked alike.';

create table identity.signing_keys (
  key_id text primary key,
  sealed_key bytea not null,
  created_at timestamptz not null,
  retired_at timestamptz
);
create unique index one_active_signing_key on identity.signing_keys ((retired_at is null)) where retired_at is null;
comment on column identity.signing_keys.sealed_key is 'PKCS #8, sealed with the installation''s key.';

create table identity.password_resets (
  account_id uuid primary key references identity.accounts on delete cascade,
  token_hash bytea not null unique check (length(token_hash) = 32),
  expires_at timestamptz not null
);
comment on table identity.password_resets is 'At most one per account: a newer one replaces it, its use deletes it.';

create table identity.recovery_codes (
  account_id uuid not null references identity.accounts on delete cascade,
  code_hash bytea not null check (length(code_hash) = 32),
  primary key (account_id, code_hash)
);
comment on table identity.recovery_codes is 'Those not used yet.';
