-- What applicants say of how their case was handled: once a case, and it stays as it was said, so that nobody is talked into another.
create table rating (
    case_id     uuid        primary key references approval_case,
    region      text        not null,
    department  text        not null references department, -- that led the case, and answers
    account     uuid        not null references applicant_account,
    stars       int         not null check (stars between 1 and 5),
    tags        text[]      not null,
    text        text        not null check (length(text) <= 1000),
    rated_at    timestamptz not null,
    answer      text check (length(answer) between 1 and 4000),
    answered_by uuid references staff,
    answered_at timestamptz,
    check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
);
create index rating_by_region on rating (region, rated_at desc, case_id);
create index rating_by_department on rating (department, rated_at desc, case_id);
create index rating_to_answer on rating (region, rated_at, case_id) where stars <= 2 and answered_at is null;
revoke delete, truncate on rating from lianban_app;
