create schema workload;

create table workload.shared_diagnoses (
  token_hash bytea primary key check (length(token_hash) = 32),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  result jsonb not null,
  check (expires_at <= created_at + interval '14 days 1 hour')
);
comment on table workload.shared_diagnoses is 'Reference table: results a visitor chose to share. No tenant, no file; read and written by the visitor role, by unguessable token.';
