-- Running cases go over to another set of models: planned, tried, carried out case by case; can be stopped and gone on with.
create table case_migration (
    id          uuid        primary key,
    region      text        not null,
    staff       uuid        not null references staff,
    from_set    text        not null, -- the engine's deployments
    to_set      text        not null references model_set,
    renamed     jsonb       not null, -- [{process, element, to}]
    note        text        not null,
    state       text        not null check (state in ('PLANNED', 'TRYING', 'TRIED', 'RUNNING', 'DONE', 'STOPPED')),
    created_at  timestamptz not null,
    started_by  uuid        references staff,
    finished_at timestamptz,
    check (from_set <> to_set),
    check ((state in ('DONE', 'STOPPED')) = (finished_at is not null))
);
create index case_migration_by_age on case_migration (region, created_at desc, id);
-- two at once of the same cases would only wait for each other
create unique index case_migration_at_work on case_migration (region, from_set) where state in ('TRYING', 'RUNNING');

-- UNTRIED: not tried yet. READY: tried, and would go. HELD: something of it has no place. GONE: it has ended, or gone over otherwise.
create table case_migration_case (
    migration   uuid   not null references case_migration on delete cascade,
    number      bigint not null,
    case_id     uuid   not null references approval_case,
    case_number text   not null,
    state       text   not null default 'UNTRIED' check (state in ('UNTRIED', 'READY', 'HELD', 'GONE', 'FAILED', 'MIGRATED')),
    words_zh    text,
    words_en    text,
    ended_at    timestamptz, -- when it was migrated, or would have been
    primary key (migration, number),
    check ((words_zh is null) = (words_en is null))
);
create index case_migration_case_by_state on case_migration_case (migration, state, number);
