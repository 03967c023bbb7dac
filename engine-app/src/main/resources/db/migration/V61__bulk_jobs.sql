-- What somebody does with many tasks at once: looked at first, begun, called back as long as it waits, then carried out case by case.
create table bulk_job (
    id           uuid        primary key,
    staff        uuid        not null references staff,
    action       text        not null check (action in ('CLAIM', 'TRANSFER', 'OPINION')),
    receiver     text, -- login of the colleague to whom they are transferred
    text         text, -- why they are transferred, or the opinion
    state        text        not null check (state in ('LOOKING', 'LOOKED', 'WAITING', 'RUNNING', 'DONE', 'STOPPED', 'CALLED_BACK')),
    cases        int         not null check (cases between 1 and 10000),
    created_at   timestamptz not null,
    begun_at     timestamptz,
    carry_out_at timestamptz, -- until then it can be called back whole
    finished_at  timestamptz,
    check ((action = 'TRANSFER') = (receiver is not null)),
    check ((action = 'CLAIM') = (text is null)),
    check ((begun_at is null) = (carry_out_at is null)),
    check (begun_at is not null or state in ('LOOKING', 'LOOKED', 'CALLED_BACK')),
    check ((state in ('DONE', 'STOPPED', 'CALLED_BACK')) = (finished_at is not null))
);
create unique index bulk_job_at_work on bulk_job (staff) where state in ('LOOKING', 'LOOKED', 'WAITING', 'RUNNING');
create index bulk_job_to_do on bulk_job (created_at, id) where state in ('LOOKING', 'WAITING', 'RUNNING');
create index bulk_job_unbegun on bulk_job (created_at) where begun_at is null;
create index bulk_job_of_staff on bulk_job (staff, created_at desc, id);

-- UNSEEN: not looked at yet. READY: it would go. FORESEEN: it would be refused, and is left out. The rest is what came of it.
create table bulk_job_case (
    job         uuid not null references bulk_job on delete cascade,
    number      int  not null,
    task        uuid not null,
    case_id     uuid not null,
    case_number text not null,
    state       text not null default 'UNSEEN' check (state in ('UNSEEN', 'READY', 'FORESEEN', 'DONE', 'REFUSED', 'FAILED')),
    words_zh    text,
    words_en    text,
    rule        text,
    remedy_zh   text,
    remedy_en   text,
    ended_at    timestamptz,
    primary key (job, number),
    check ((state in ('DONE', 'REFUSED', 'FAILED')) = (ended_at is not null)),
    check ((words_zh is null) = (words_en is null) and (remedy_zh is null) = (remedy_en is null))
);
create index bulk_job_case_by_state on bulk_job_case (job, state, number);
