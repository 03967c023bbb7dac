-- What somebody let be simulated. The same question with the same seed gives the same result, so that one that broke off begins anew.
create table simulation_run (
    id          uuid        primary key,
    region      text        not null,
    staff       uuid        not null references staff,
    question    jsonb       not null,
    seed        bigint      not null,
    state       text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'STOPPED', 'FAILED')),
    steps_done  int         not null default 0, -- runs that ended
    steps       int         not null, -- of so many
    tries       int         not null default 0, -- how often it was begun
    created_at  timestamptz not null,
    beat_at     timestamptz, -- by the database's own clock: whoever runs it is still alive
    finished_at timestamptz,
    took_ms     bigint,
    result      jsonb,
    failure_zh  text,
    failure_en  text,
    check ((state in ('DONE', 'STOPPED', 'FAILED')) = (finished_at is not null)),
    check ((state = 'DONE') = (result is not null)),
    check ((state = 'FAILED') = (failure_zh is not null) and (failure_zh is null) = (failure_en is null))
);
create index simulation_run_of_region on simulation_run (region, created_at desc, id);
create index simulation_run_to_do on simulation_run (created_at, id) where state in ('WAITING', 'RUNNING');
create index simulation_run_of_staff on simulation_run (staff) where state in ('WAITING', 'RUNNING');
