create schema identity;

create table identity.accounts (
  account_id uuid primary key default uuidv7(),
  email text not null,
  name text not null,
  password_hash text not null,
  failures integer not null default 0,
  locked_until timestamptz,
  totp_secret text,
  totp_confirmed_at timestamptz,
  totp_last_step bigint,
  created_at timestamptz not null default now(),
  password_changed_at timestamptz not null default now()
);
comment on table identity.accounts is 'The embedded sign-in''s people. Not tenant data: reached by the infra role only.';
create unique index accounts_by_email on identity.accounts (lower(email));

create table identity.signing_keys (
  key_id text primary key,
  jwk text not null,
  created_at timestamptz not null default now(),
  retired_at timestamptz
);

create table identity.password_resets (
  token_hash bytea primary key check (length(token_hash) = 32),
  account_id uuid not null references identity.accounts on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

create table identity.recovery_codes (
  account_id uuid not null references identity.accounts on delete cascade,
  code_hash text not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);
