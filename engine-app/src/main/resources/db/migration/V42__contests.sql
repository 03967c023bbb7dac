-- An applicant holds that a suspension of the own case is without ground; a supervisor of the region answers.
create table contest (
    id          uuid        primary key,
    region      text        not null,
    case_id     uuid        not null references approval_case,
    suspension  uuid        not null references suspension,
    account     uuid        not null references applicant_account,
    reason      text        not null check (length(reason) between 1 and 2000),
    opened_at   timestamptz not null,
    state       text        not null check (state in ('OPEN', 'UPHELD', 'REJECTED')),
    answer      text check (length(answer) between 1 and 4000),
    answered_by uuid references staff,
    answered_at timestamptz,
    check ((state = 'OPEN') = (answered_at is null)),
    check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
);
create unique index contest_open_once on contest (suspension) where state = 'OPEN';
create index contest_by_region on contest (region, state, opened_at, id);
create index contest_by_case on contest (case_id);
create index contest_by_account on contest (account, opened_at);
revoke delete, truncate on contest from lianban_app;
