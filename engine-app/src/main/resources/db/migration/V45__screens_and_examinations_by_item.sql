-- The open examinations of an item, what is due first comes first.
create index clock_open_by_item on clock (region, department, subject, coalesce(due_date, '9999-12-31'), id)
    where kind = 'BRANCH' and state <> 'STOPPED';

-- Screens on walls: what opens them shows the figures of a region and nothing else, until it is revoked.
create table wall_screen (
    id         uuid primary key,
    region     text        not null,
    name       text        not null check (name <> ''),
    token_hash text        not null unique,
    created_by text        not null,
    created_at timestamptz not null,
    seen_at    timestamptz,
    revoked_at timestamptz,
    revoked_by text,
    check ((revoked_at is null) = (revoked_by is null))
);
create index wall_screen_of_region on wall_screen (region, created_at, id) where revoked_at is null;
revoke delete, truncate on wall_screen from lianban_app;

-- what was accepted and finished today
create index case_by_acceptance on approval_case (region, accepted_at) where accepted_at is not null;
create index case_by_closing on approval_case (region, closed_at) where closed_at is not null;
