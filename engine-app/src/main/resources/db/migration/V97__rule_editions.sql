-- Rule tables that were released here; of the editions that have begun the one with the highest number is in force, the shipped ones before.
create table rule_edition (
    number      bigint      generated always as identity primary key,
    name        text        not null, -- of the release
    tables      jsonb       not null, -- DMN by the names of all tables that were released here until then
    begins_at   timestamptz not null,
    recorded_at timestamptz not null
);
revoke update, delete, truncate on rule_edition from lianban_app;
