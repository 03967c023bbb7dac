-- From when a version of an entry is in force: of what was there before, and of what is first shipped, always.
alter table catalogue_entry add column from_at timestamptz not null default to_timestamp(0);
alter table catalogue_entry alter column from_at drop default;
-- The login of who published it here; null for what came with a release.
alter table catalogue_entry add column published_by text;

-- No two savings have the same number: who holds an old one cannot take a draft begun anew for it.
create sequence draft_revision as integer start 1000000;
grant usage on sequence draft_revision to lianban_app;

-- One for all administrators; it may be wrong, but not empty.
create table catalogue_draft (
    kind     text        not null check (kind in ('DEPARTMENTS', 'ITEM', 'JOINT')),
    code     text        not null,
    revision integer     not null default nextval('draft_revision'),
    source   text        not null, -- YAML, or what is meant to become YAML
    saved_at timestamptz not null,
    saved_by text        not null, -- a login
    primary key (kind, code)
);
