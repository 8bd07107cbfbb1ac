-- A release deletes the codes and brings most of them back: checked once they are back, each costs one look instead of a
-- search for rows that point at it.
do $$
declare
  pointer record;
begin
  for pointer in
    select conrelid::regclass as pointing, conname from pg_constraint
    where contype = 'f' and connamespace = 'dataset'::regnamespace
  loop
    execute format('alter table %s alter constraint %I deferrable initially immediate', pointer.pointing, pointer.conname);
  end loop;
end
$$;
