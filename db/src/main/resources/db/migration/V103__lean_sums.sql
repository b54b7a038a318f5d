-- nobody asks what list prices sum to
alter table usage.months drop column list_cost_usd;
alter table usage.weeks drop column list_cost_usd;
alter table usage.days drop column list_cost_usd;
