-- Everybody who ever kept test cases of a part: they wrote what proves it, and do not approve it.
create table studio_table_cases_writer (
    part     uuid        not null references studio_part,
    staff    uuid        not null references staff,
    saved_at timestamptz not null, -- first
    primary key (part, staff)
);
revoke update, delete, truncate on studio_table_cases_writer from lianban_app;
insert into studio_table_cases_writer (part, staff, saved_at) select part, saved_by, saved_at from studio_table_cases;
