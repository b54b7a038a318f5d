create table workload.model_facts (
  model text not null check (model <> ''),
  capability text not null check (capability <> ''),
  value text not null check (value <> ''),
  source text not null check (source <> ''),
  set_at timestamptz not null,
  primary key (model, capability)
);
alter table workload.model_facts enable row level security;
alter table workload.model_facts force row level security;
comment on table workload.model_facts is 'What the broker knows better of models than what comes with the product.';
