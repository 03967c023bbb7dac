-- Listings that go out by mail again and again, with the rights that their owner has when they go.
create table report (
    id         uuid primary key,
    region     text        not null,
    owner      uuid        not null references staff,
    role       text        not null check (role in ('SUPERVISOR', 'HEAD')), -- as what the owner saved it, and must still be
    department text        not null references department,                  -- where a head must still be
    name       text        not null check (length(name) between 1 and 60),
    path       text        not null, -- of the listing in the interface
    query      text        not null, -- its filters, as JSON
    page       text        not null, -- where the pages show it
    format     text        not null check (format in ('XLSX', 'CSV')),
    language   text        not null check (language in ('ZH', 'EN')),
    often      text        not null check (often in ('WORKING_DAY', 'WEEK', 'MONTH')),
    day        int check (day between 1 and 7), -- of the week, Monday first
    hour       int         not null check (hour between 0 and 23), -- in the zone of the calendar
    next_due   timestamptz, -- null while it is paused, and when it was ended
    created_at timestamptz not null,
    ended_at   timestamptz,
    check ((often = 'WEEK') = (day is not null)),
    check (ended_at is null or next_due is null)
);
create index report_due on report (next_due) where next_due is not null;
create index report_by_owner on report (owner, created_at, id) where ended_at is null;

create table report_reader (
    report uuid not null references report,
    staff  uuid not null references staff,
    primary key (report, staff)
);

-- One sending of a report. The file itself is kept nowhere: each try makes it anew, with the rights of that moment.
create table report_run (
    id          uuid primary key,
    report      uuid        not null references report,
    due_at      timestamptz not null,
    rows        bigint,
    result      text check (result in ('SENT', 'TOO_LARGE', 'PARTLY', 'NOT_SENT', 'RIGHT_LOST', 'ACCOUNT_CLOSED', 'NOT_ANSWERED')),
    finished_at timestamptz, -- null while something of it is still to be sent
    check ((result is null) = (finished_at is null))
);
create index report_run_by_report on report_run (report, due_at desc);

-- What goes to one reader; its id is that of the mail, however often it is tried.
create table report_mail (
    id          uuid primary key,
    run         uuid        not null references report_run,
    staff       uuid        not null references staff,
    tries       int         not null default 0,
    next_try_at timestamptz, -- null when nothing more is done
    sent_at     timestamptz,
    failure     text,
    unique (run, staff)
);
create index report_mail_due on report_mail (next_try_at) where next_try_at is not null;
