-- A draft of the table of supervision rules, tried over the stored history before it is published.
create table rule_trial (
    id          uuid primary key,
    region      text        not null,
    source      text        not null, -- DMN
    cases_from  date        not null, -- received on that day or later
    cases_to    date        not null,
    state       text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    started_by  uuid        not null references staff,
    started_at  timestamptz not null,
    origin      text, -- how far it is: in which source, behind which case
    position_at timestamptz,
    position_id uuid,
    cases       bigint      not null default 0,
    added       bigint      not null default 0,
    gone        bigint      not null default 0,
    changed     bigint      not null default 0,
    error       text,
    finished_at timestamptz,
    check (cases_from <= cases_to),
    check ((state = 'RUNNING') = (finished_at is null))
);
create index rule_trial_by_region on rule_trial (region, started_at desc, id);
create index rule_trial_running on rule_trial (started_at) where state = 'RUNNING';

-- the first differences of a trial; all of them are counted
create table rule_trial_row (
    trial       uuid   not null references rule_trial,
    number      bigint not null,
    kind        text   not null check (kind in ('ADDED', 'GONE', 'CHANGED')),
    rule        text   not null,
    origin      text   not null,
    case_id     uuid   not null,
    case_number text   not null,
    department  text   not null,
    severity_before text,
    severity_after  text,
    on_before   date,
    on_after    date,
    primary key (trial, number)
);

alter table supervision_table add column trial uuid not null references rule_trial;
