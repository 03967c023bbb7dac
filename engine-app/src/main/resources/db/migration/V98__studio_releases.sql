-- Approved changes come into force, each once and whole.
alter table studio_change drop constraint studio_change_state_check;
alter table studio_change add constraint studio_change_state_check
    check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RELEASE_FAILED', 'RELEASED', 'DISCARDED'));
-- What the note of the release may say, of a change that rolls back.
alter table studio_change add column proposed_note text;

create table studio_release (
    number      bigint      generated always as identity primary key,
    region      text        not null,
    change      uuid        not null unique references studio_change,
    submission  uuid        not null references studio_submission,
    released_at timestamptz not null,
    released_by uuid references staff, -- null if its effective date did
    begins_at   timestamptz not null
);
create index studio_release_of_region on studio_release (region, number desc);

create table studio_released_artifact (
    release  bigint  not null references studio_release,
    kind     text    not null,
    key      text    not null,
    version  integer not null,
    replaced integer, -- the version that was in force before; null for a new one
    primary key (release, kind, key),
    foreign key (kind, key, version) references studio_artifact_version
);
revoke update, delete, truncate on studio_release, studio_released_artifact from lianban_app;

-- A release that was stopped: nothing of it is in force.
create table studio_release_failure (
    id        uuid        primary key,
    change    uuid        not null references studio_change,
    failed_at timestamptz not null,
    tried_by  uuid references staff, -- null if its effective date did
    reason    text        not null,
    said      jsonb       not null -- the sentences, each in both languages
);
revoke update, delete, truncate on studio_release_failure from lianban_app;
create index studio_release_failure_of_change on studio_release_failure (change, failed_at desc);
