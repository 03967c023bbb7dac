-- The test cases of a table's draft, as its spreadsheet has them.
create table studio_table_cases (
    part     uuid        primary key references studio_part,
    revision integer     not null check (revision > 0),
    sheet    text        not null,
    saved_by uuid        not null references staff,
    saved_at timestamptz not null
);
