-- The role that may read the dataset and nothing else. It is made where the account may make roles, and gets what it lacks at
-- each start once it is there, whoever made it; where the account may do neither, the start goes on.
do $$
declare
  relation name;
begin
  if not exists (select from pg_roles where rolname = 'nianjian_reader')
    and exists (select from pg_roles where rolname = current_user and (rolcreaterole or rolsuper)) then
    create role nianjian_reader nologin;
  end if;
  if exists (select from pg_roles where rolname = 'nianjian_reader') then
    if not has_schema_privilege('nianjian_reader', 'dataset', 'usage') then
      grant usage on schema dataset to nianjian_reader;
    end if;
    for relation in
      select c.relname from pg_class c
      where c.relnamespace = 'dataset'::regnamespace and c.relkind in ('r', 'v')
        and pg_has_role(c.relowner, 'usage') and not has_table_privilege('nianjian_reader', c.oid, 'select')
    loop
      execute format('grant select on dataset.%I to nianjian_reader', relation);
    end loop;
  end if;
exception
  -- an account without the right, or another start that does the same at this moment
  when insufficient_privilege or duplicate_object or unique_violation or internal_error then
    raise notice 'nianjian_reader is left as it is: %', sqlerrm;
end
$$;
