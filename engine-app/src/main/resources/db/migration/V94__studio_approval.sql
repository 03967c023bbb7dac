-- What was put before somebody else, and what he said: exactly these revisions, against exactly these versions.
create table studio_submission (
    id             uuid        primary key,
    change         uuid        not null references studio_change,
    submitted_by   uuid        not null references staff,
    submitted_at   timestamptz not null,
    note           text        not null, -- of the release, for everybody who works by it
    effective_from timestamptz, -- null for as soon as it is released
    outcome        text check (outcome in ('APPROVED', 'SENT_BACK', 'TAKEN_BACK')),
    decided_by     uuid references staff,
    decided_at     timestamptz,
    reason         text,
    check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
    check (outcome is distinct from 'APPROVED' or decided_by <> submitted_by)
);
-- One at a time.
create unique index studio_submission_undecided on studio_submission (change) where outcome is null;
create index studio_submission_of_change on studio_submission (change, submitted_at desc, id);

create table studio_submitted_part (
    submission   uuid    not null references studio_submission,
    part         uuid    not null references studio_part,
    revision     integer not null,
    base_version integer,
    primary key (submission, part)
);
