create schema pricing;

create table pricing.prices (
  price_id uuid primary key default uuidv7(),
  model text not null check (model <> ''),
  region text not null default '*',
  direction text not null check (direction in ('input', 'output', 'cache_read', 'cache_write')),
  tier text not null check (tier in ('standard', 'batch', 'flex', 'priority', 'reserved', 'provisioned', 'latency_optimized')),
  routing text not null check (routing in ('regional', 'geo', 'global')),
  context text not null default 'standard' check (context in ('standard', 'long')),
  ttl text not null default '' check (ttl in ('', '5m', '30m', '1h')),
  usd_per_million numeric(20, 10) not null check (usd_per_million >= 0),
  effective_from date not null,
  effective_to date,
  source text not null,
  evidence text not null check (evidence in ('AGREED', 'SINGLE_SOURCE', 'DERIVED', 'OBSERVED', 'BROKER')),
  checked_on date not null,
  published_at timestamptz not null default now(),
  published_by uuid,
  check (effective_to is null or effective_to > effective_from),
  check (ttl = '' or direction = 'cache_write')
);
comment on table pricing.prices is 'Reference table: the price book, USD per million tokens. effective_to is exclusive. A price is never overwritten: publishing ends one row and begins another.';
create unique index prices_by_key on pricing.prices (model, region, direction, tier, routing, context, ttl, effective_from);

create table pricing.disagreements (
  disagreement_id uuid primary key default uuidv7(),
  model text not null,
  field text not null,
  source text not null,
  usd_per_million numeric(20, 10) not null,
  other_source text not null,
  other_usd_per_million numeric(20, 10),
  note text not null default ''
);
comment on table pricing.disagreements is 'Reference table: where two sources of a price differ.';

create table pricing.drafts (
  draft_id uuid primary key default uuidv7(),
  title text not null,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  published_at timestamptz,
  published_by uuid,
  discarded_at timestamptz,
  check (published_at is null or discarded_at is null)
);
comment on table pricing.drafts is 'Reference table: price changes on their way to publication.';

create table pricing.draft_prices (
  draft_id uuid not null references pricing.drafts on delete cascade,
  model text not null,
  region text not null default '*',
  direction text not null,
  tier text not null,
  routing text not null,
  context text not null default 'standard',
  ttl text not null default '',
  usd_per_million numeric(20, 10) check (usd_per_million >= 0),
  effective_from date not null,
  source text not null,
  primary key (draft_id, model, region, direction, tier, routing, context, ttl, effective_from)
);
comment on table pricing.draft_prices is 'Reference table. A null price ends the current one on effective_from.';
