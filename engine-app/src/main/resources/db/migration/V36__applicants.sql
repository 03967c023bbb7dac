-- Applicants' own accounts. They are not staff: their accounts, codes and sessions stand in tables of their own.
create table applicant_account (
    id              uuid primary key,
    kind            text        not null check (kind in ('PERSON', 'ENTERPRISE')),
    identity_hash   text        not null unique, -- keyed; the number itself is not kept here
    identity_masked text        not null,
    name            text        not null check (name <> ''),
    contact         text        not null check (contact <> ''), -- a telephone number or a mail address, proven by a code
    created_at      timestamptz not null
);
revoke delete, truncate on applicant_account from lianban_app;

-- A code on its way to somebody. Where nobody was told one (live is false) none fits.
create table applicant_code (
    id              uuid primary key,
    purpose         text        not null check (purpose in ('SIGN_IN', 'PROGRESS')),
    code_hash       text        not null,
    live            boolean     not null,
    kind            text,
    identity_hash   text,
    identity_masked text,
    name            text,
    contact         text,
    case_id         uuid references approval_case,
    tries           int         not null default 0,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    used_at         timestamptz
);
create index applicant_code_by_age on applicant_code (created_at);

create table applicant_session (
    token_hash text primary key,
    account    uuid        not null references applicant_account,
    created_at timestamptz not null,
    seen_at    timestamptz not null
);
create index applicant_session_by_age on applicant_session (seen_at);

-- How often codes were asked for, by whom and about what; what is counted is stored as a keyed hash.
create table code_request (
    bucket text primary key,
    times  int         not null,
    since  timestamptz not null
);
create index code_request_by_age on code_request (since);

-- Codes as they go out. The text is taken away once it was sent or the code has expired.
create table code_message (
    id          uuid primary key,
    contact     text        not null,
    subject     text        not null,
    text        text,
    posted_at   timestamptz not null,
    expires_at  timestamptz not null,
    tries       int         not null default 0,
    next_try_at timestamptz
);
create index code_message_due on code_message (next_try_at) where next_try_at is not null;
create index code_message_newest on code_message (posted_at desc);

-- Whose case it is: the same keyed hash. Cases from before get theirs when their applicant signs in for the first time.
alter table approval_case add column applicant_identity text;
create index case_by_identity on approval_case (applicant_identity, received_at desc, id) where applicant_identity is not null;
create index case_without_identity on approval_case (applicant_id_number) where applicant_identity is null;
