-- Everybody who ever wrote in a part or in its test cases. Older saves are thinned out, but nobody approves what they wrote.
alter table studio_table_cases_writer rename to studio_part_writer;
alter index studio_table_cases_writer_pkey rename to studio_part_writer_pkey;
alter table studio_part_writer rename column saved_at to wrote_at; -- first
insert into studio_part_writer (part, staff, wrote_at)
    select part, saved_by, min(saved_at) from studio_revision where origin <> 'IN_FORCE' group by part, saved_by
    on conflict do nothing;
