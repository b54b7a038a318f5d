-- The roles of one installation. Run once by an administrator of the server, as a superuser or with CREATEROLE and CREATEDB,
-- after replacing ${prefix} (the database's name: roles are shared by the whole server) and the four passwords.
--
--   owner    owns the schemas and runs the migrations; the application never works as this role
--   app      what the application signs in as; it owns nothing and can do nothing until it becomes one of the next four
--   customer, partner, broker   one for each side; row-level security decides what they see
--   worker   background work for one customer: imports
--   visitor  work before there is a viewer: sign-in look-ups, token checks, invitations, shared diagnoses
--   infra    the job queue and the embedded sign-in's own tables

do $roles$
declare
  side text;
begin
  foreach side in array array['owner', 'app', 'visitor', 'infra'] loop
    if not exists (select from pg_roles where rolname = '${prefix}_' || side) then
      execute format('create role %I login nosuperuser nocreatedb nocreaterole nobypassrls', '${prefix}_' || side);
    end if;
  end loop;
  foreach side in array array['customer', 'partner', 'broker', 'worker'] loop
    if not exists (select from pg_roles where rolname = '${prefix}_' || side) then
      execute format('create role %I nologin nosuperuser nocreatedb nocreaterole nobypassrls', '${prefix}_' || side);
    end if;
    execute format('grant %I to %I with inherit false, set true', '${prefix}_' || side, '${prefix}_app');
  end loop;
end
$roles$;

alter role "${prefix}_owner" password '${owner_password}';
alter role "${prefix}_app" password '${app_password}';
alter role "${prefix}_visitor" password '${visitor_password}';
alter role "${prefix}_infra" password '${infra_password}';
