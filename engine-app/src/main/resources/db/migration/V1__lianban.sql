-- Tables of lianban. Every row that grows carries the region, so that the data can be partitioned by it.
-- Flyway runs as the owner; the application's role gets what it needs at the end of this file and no more.

create schema if not exists lianban;
set search_path = lianban;

-- Organisation ------------------------------------------------------------------------------------------------

create table department (
    code    text primary key,
    region  text not null,
    name_zh text not null,
    name_en text not null,
    kind    text not null check (kind in
            ('DEPARTMENT', 'VERTICAL', 'PUBLIC_INSTITUTION', 'SERVICE_CENTRE', 'GOVERNMENT', 'SUPERVISION'))
);

create table staff (
    id              uuid primary key,
    region          text        not null,
    login           text        not null unique check (login ~ '^[a-z][a-z0-9._-]{1,39}$'),
    name            text        not null,
    department      text        not null references department,
    password_hash   text        not null,
    active          boolean     not null default true,
    substitute      uuid references staff check (substitute <> id),
    absent_from     date,
    absent_to       date,
    created_at      timestamptz not null,
    version         bigint      not null default 0,
    check ((substitute is null) = (absent_from is null) and (substitute is null) = (absent_to is null)),
    check (absent_from <= absent_to)
);
create index staff_by_department on staff (department, login);
create index staff_by_substitute on staff (substitute) where substitute is not null;

create table staff_role (
    staff uuid not null references staff,
    role  text not null check (role in ('CLERK', 'APPROVER', 'HEAD', 'LEAD', 'DESIGNER', 'SUPERVISOR', 'ADMINISTRATOR')),
    primary key (staff, role)
);

create table staff_authority (
    staff     uuid not null references staff,
    authority text not null check (authority in ('GRANT_SPECIAL_PROCEDURE', 'GRANT_EXTENSION', 'GRANT_JOINT_EXTENSION', 'DECIDE')),
    primary key (staff, authority)
);

-- Tries since the last success, for every name that anybody typed, so that an unknown one answers like a known one.
create table login_attempt (
    login   text primary key,
    tries   int         not null check (tries > 0),
    last_at timestamptz not null
);
create index login_attempt_by_age on login_attempt (last_at);

-- keys that all nodes share, such as the one that signs cursors
create table secret (
    name       text primary key,
    value      bytea       not null,
    created_at timestamptz not null
);

-- the one-time token that lets the first administrator in; only its hash is kept
create table setup_token (
    token_hash text primary key,
    created_at timestamptz not null,
    used_at    timestamptz
);

-- Catalogue and calendar --------------------------------------------------------------------------------------

create table catalogue_entry (
    kind      text        not null check (kind in ('DEPARTMENTS', 'ITEM', 'JOINT')),
    code      text        not null,
    version   int         not null check (version > 0),
    source    text        not null, -- the YAML as it was loaded
    loaded_at timestamptz not null,
    primary key (kind, code, version)
);

create table calendar_notice (
    calendar     text        not null,
    id           text        not null,
    sequence     bigint      not null generated always as identity unique,
    published_on date        not null,
    title        text        not null,
    source       text        not null,
    days         jsonb       not null, -- [{date, kind, name}]
    years        int[]       not null, -- those that it settles as a whole; none for a closure
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    projected_at timestamptz, -- when all running cases followed it
    primary key (calendar, id)
);

-- what a published notice changed, kept for ever
create table calendar_change (
    calendar   text not null,
    notice     text not null,
    clock_id   uuid not null,
    case_id    uuid not null,
    due_before date,
    due_after  date,
    primary key (calendar, notice, clock_id),
    foreign key (calendar, notice) references calendar_notice
);

-- Cases -------------------------------------------------------------------------------------------------------

create sequence case_number;

create table approval_case (
    id                 uuid primary key,
    region             text        not null,
    number             text        not null unique,
    service_code       text        not null,
    service_version    int         not null,
    service_name_zh    text        not null,
    service_name_en    text        not null,
    joint              boolean     not null,
    lead_department    text        not null references department,
    applicant_kind     text        not null check (applicant_kind in ('PERSON', 'ENTERPRISE')),
    applicant_name     text        not null,
    applicant_id_number text       not null,
    applicant_phone    text        not null,
    applicant_address  text,
    answers            jsonb       not null,
    state              text        not null check (state in ('RECEIVED', 'CORRECTING', 'EXAMINING', 'DECIDING', 'ISSUING', 'DELIVERING', 'CLOSED')),
    received_at        timestamptz not null, -- by law: materials in hand
    accepted_at        timestamptz,
    accepted_how       text check (accepted_how in ('REGULAR', 'CONDITIONAL', 'DEEMED')),
    closed_at          timestamptz,
    proposal           text check (proposal in ('GRANT', 'REFUSE')), -- what the gathered opinions come to
    outcome            text check (outcome in ('GRANTED', 'REFUSED', 'NOT_ACCEPTED', 'LAPSED', 'WITHDRAWN')),
    clerk              uuid        not null references staff,
    process_instance   text unique,
    ledger_sequence    bigint      not null default 0,
    ledger_head        text        not null,
    version            bigint      not null default 0,
    -- derived from the clocks, rebuilt by `ledger rebuild`: the one that binds now
    due_date           date,
    clock_state        text check (clock_state in ('RUNNING', 'SUSPENDED', 'STOPPED')),
    promised_due       date,
    statutory_due      date,
    search             tsvector    not null default ''::tsvector,
    check ((accepted_at is null) = (accepted_how is null)),
    check ((state = 'CLOSED') = (closed_at is not null) and (state <> 'CLOSED' or outcome is not null))
);
create index case_open_by_due on approval_case (region, due_date nulls last, id) where state <> 'CLOSED';
create index case_by_received on approval_case (region, received_at desc, id);
create index case_by_lead on approval_case (lead_department, received_at desc, id);
create index case_by_service on approval_case (service_code, received_at desc, id);
create index case_search on approval_case using gin (search);

create table attachment (
    id          uuid primary key,
    region      text        not null,
    case_id     uuid        references approval_case, -- null until the application that carries it is handed in
    name        text        not null,
    media_type  text        not null,
    size        bigint      not null check (size between 1 and 20971520),
    sha256      text        not null,
    content     bytea       not null,
    uploaded_by uuid        not null references staff,
    uploaded_at timestamptz not null
);
create index attachment_by_case on attachment (case_id);

create table case_material (
    case_id       uuid not null references approval_case,
    region        text not null,
    material      text not null,
    place         int  not null, -- in the catalogue's order
    items         text[] not null, -- the same paper serves every item that asks for it
    necessity     text not null check (necessity in ('NEEDED', 'OPTIONAL', 'MAY_FOLLOW')),
    state         text not null check (state in ('MISSING', 'PROVIDED', 'DEFECTIVE', 'TO_FOLLOW', 'FROM_REGISTER')),
    note          text,
    due_by        date,
    attachment_id uuid references attachment,
    primary key (case_id, material),
    check ((state = 'TO_FOLLOW') = (due_by is not null))
);

create table branch (
    id               uuid primary key,
    region           text    not null,
    case_id          uuid    not null references approval_case,
    item_code        text    not null,
    department       text    not null references department,
    may_veto         boolean not null,
    depends_on       text[]  not null,
    state            text    not null check (state in ('WAITING', 'OPEN', 'DONE', 'ENDED')), -- ENDED: with the case, without an opinion
    opinion          text check (opinion in ('AGREE', 'DISAGREE')),
    opinion_text     text,
    opinion_by       uuid references staff,
    opinion_at       timestamptz,
    process_instance text,
    unique (case_id, item_code),
    check ((state = 'DONE') = (opinion is not null)),
    check ((opinion is null) = (opinion_by is null) and (opinion is null) = (opinion_at is null) and (opinion is null) = (opinion_text is null))
);
create index branch_by_department on branch (department, state);

-- ONE notice a case: the key says so (law L2)
create table correction_notice (
    case_id      uuid primary key references approval_case,
    region       text        not null,
    items        jsonb       not null, -- [{itemCode, material, defect}]
    note         text,
    sent_by      uuid        not null references staff,
    sent_at      timestamptz not null,
    due_on       date        not null,
    corrected_at timestamptz
);

create table decision (
    case_id    uuid primary key references approval_case,
    region     text        not null,
    result     text        not null check (result in ('GRANT', 'REFUSE')),
    reasons    text        not null check (reasons <> ''),
    remedies   text,
    decided_by uuid        not null references staff,
    decided_at timestamptz not null,
    check (result = 'GRANT' or remedies <> '') -- a refusal tells the remedies (law L4)
);

create table certificate (
    id          uuid primary key,
    region      text        not null,
    case_id     uuid        not null references approval_case,
    item_code   text        not null,
    code        text        not null,
    number      text        not null unique,
    holder      text        not null,
    issued_by   uuid        not null references staff,
    issued_at   timestamptz not null,
    valid_until date,
    unique (case_id, item_code)
);

create table delivery (
    case_id      uuid primary key references approval_case,
    region       text        not null,
    method       text        not null check (method in ('WINDOW', 'POST', 'ELECTRONIC')),
    receiver     text        not null,
    signed_at    timestamptz not null,
    delivered_by uuid        not null references staff,
    delivered_at timestamptz not null
);

-- what the applicant was told in writing
create table applicant_notice (
    id      uuid primary key,
    region  text        not null,
    case_id uuid        not null references approval_case,
    kind    text        not null,
    text_zh text        not null,
    text_en text        not null,
    sent_at timestamptz not null
);
create index applicant_notice_by_case on applicant_notice (case_id, sent_at);

-- Stages and clocks -------------------------------------------------------------------------------------------

-- Derived from clock_event in every column; `ledger rebuild` writes it anew.
create table clock (
    id           uuid primary key,
    region       text    not null,
    case_id      uuid    not null references approval_case,
    kind         text    not null check (kind in ('ACCEPTANCE', 'STATUTORY', 'PROMISED', 'BRANCH', 'STAGE', 'WAIT', 'PROCEDURE', 'CORRECTION', 'DELIVERY')),
    subject      text    not null, -- branch, stage element, procedure: what it measures
    department   text    not null references department,
    state        text    not null check (state in ('RUNNING', 'SUSPENDED', 'STOPPED')),
    limit_amount int check (limit_amount > 0),
    limit_unit   text check (limit_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'WORKING_MINUTE')),
    limit_kind   text check (limit_kind in ('STATUTORY', 'PROMISED')),
    started_on   date    not null,
    stopped_on   date,
    due_date     date,
    provisional  boolean not null,
    counted      int     not null, -- as of the last event; the reading of a running clock is made when it is read
    uncounted    jsonb   not null,
    next_change  timestamptz, -- when the state changes by itself: the end of a cap
    check ((limit_amount is null) = (limit_unit is null)),
    check ((state = 'STOPPED') = (stopped_on is not null))
);
create index clock_by_case on clock (case_id);
create index clock_open_by_due on clock (region, kind, department, due_date) where state <> 'STOPPED';
create index clock_next_change on clock (next_change) where next_change is not null;

create table clock_event (
    case_id       uuid        not null references approval_case,
    sequence      bigint      not null check (sequence > 0),
    region        text        not null,
    clock_id      uuid, -- null: an entry about the case as a whole
    type          text        not null,
    at            timestamptz not null, -- when it took effect
    recorded_at   timestamptz not null, -- when lianban learnt of it
    actor         text        not null,
    basis         text        not null,
    data          jsonb       not null,
    previous_hash text        not null,
    hash          text        not null,
    primary key (case_id, sequence)
);
create index clock_event_by_clock on clock_event (clock_id, sequence) where clock_id is not null;

create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'the ledger is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger clock_event_is_append_only before update or delete or truncate on clock_event
    for each statement execute function refuse_change();

create table stage (
    id         uuid primary key,
    region     text        not null,
    case_id    uuid        not null references approval_case,
    branch_id  uuid references branch,
    process    text        not null,
    element    text        not null,
    activity   text        not null, -- the engine's instance of it
    department text        not null references department,
    counted    boolean     not null,
    ground     text,
    clock_id   uuid references clock deferrable initially deferred, -- the ledger writes clocks at the end of a command
    opened_at  timestamptz not null,
    closed_at  timestamptz,
    check (counted or ground is not null),
    check (closed_at >= opened_at)
);
create index stage_by_case on stage (case_id, opened_at);
create index stage_open_by_activity on stage (activity, element) where closed_at is null;

-- Special procedures: what facts/law.md forbids, the database refuses too.
create table suspension (
    id             uuid primary key,
    region         text        not null,
    case_id        uuid        not null references approval_case,
    branch_id      uuid        not null references branch,
    ground         text        not null,
    basis          text        not null check (basis <> ''),
    cap_amount     int         not null check (cap_amount > 0),
    cap_unit       text        not null check (cap_unit in ('WORKING_DAY', 'CALENDAR_DAY')),
    reason         text        not null check (reason <> ''),
    planned_proof  text        not null check (planned_proof <> ''),
    requested_by   uuid        not null references staff,
    requested_at   timestamptz not null,
    state          text        not null check (state in ('REQUESTED', 'OPEN', 'REFUSED', 'RESUMED', 'CAPPED', 'ENDED')),
    decided_by     uuid references staff,
    decided_at     timestamptz,
    decision_note  text,
    notified_at    timestamptz, -- the applicant, in writing
    cap_ends_at    timestamptz,
    resumed_by     uuid references staff,
    resumed_at     timestamptz,
    proof          jsonb, -- {kind, reference, datedOn, attachment}
    clock_id       uuid references clock deferrable initially deferred,
    check (decided_by <> requested_by),
    check ((decided_by is null) = (decided_at is null)),
    check (state not in ('OPEN', 'RESUMED', 'CAPPED', 'REFUSED') or decided_by is not null),
    check (state not in ('OPEN', 'RESUMED', 'CAPPED') or (notified_at is not null and cap_ends_at is not null)),
    check (state <> 'RESUMED' or (proof is not null and resumed_by is not null and resumed_at is not null))
);
create index suspension_by_case on suspension (case_id);

create table extension (
    id            uuid primary key,
    region        text        not null,
    case_id       uuid        not null references approval_case,
    by_amount     int         not null check (by_amount > 0),
    reason        text        not null check (reason <> ''),
    basis         text        not null check (basis <> ''),
    requested_by  uuid        not null references staff,
    requested_at  timestamptz not null,
    state         text        not null check (state in ('REQUESTED', 'GRANTED', 'REFUSED', 'ENDED')),
    decided_by    uuid references staff,
    decided_at    timestamptz,
    decision_note text,
    check (decided_by <> requested_by),
    check (state not in ('GRANTED', 'REFUSED') or (decided_by is not null and decided_at is not null))
);
create index extension_by_case on extension (case_id);
-- extended once (law L6, L8)
create unique index extension_once on extension (case_id) where state in ('REQUESTED', 'GRANTED');

create table consultation (
    id               uuid primary key,
    region           text        not null,
    case_id          uuid        not null references approval_case,
    branch_id        uuid        not null references branch,
    asked_department text        not null references department,
    question         text        not null check (question <> ''),
    asked_by         uuid        not null references staff,
    asked_at         timestamptz not null,
    answer           text,
    answered_by      uuid references staff,
    answered_at      timestamptz,
    state            text        not null check (state in ('ASKED', 'ANSWERED', 'ENDED')),
    check ((state = 'ANSWERED') = (answer is not null))
);
create index consultation_by_case on consultation (case_id);

-- The task list: a projection with the index that it needs -----------------------------------------------------

create table task (
    id              uuid primary key,
    region          text        not null,
    case_id         uuid        not null references approval_case,
    branch_id       uuid references branch,
    stage_id        uuid        not null references stage,
    engine_task     text        not null unique,
    element         text        not null,
    title_zh        text        not null,
    title_en        text        not null,
    department      text        not null references department,
    role            text        not null,
    authority       text,
    excluded        uuid references staff, -- who asked may not grant
    subject         uuid, -- the suspension, extension or consultation that it is about
    item_code       text,
    item_name_zh    text,
    item_name_en    text,
    case_number     text        not null,
    service_code    text        not null,
    service_name_zh text        not null,
    service_name_en text        not null,
    applicant_name  text        not null,
    assignee        uuid references staff,
    owner           uuid references staff, -- who delegated it and gets it back
    state           text        not null check (state in ('OPEN', 'CLAIMED', 'STARTED', 'DONE', 'ENDED')),
    due_date        date,
    clock_state     text        not null check (clock_state in ('RUNNING', 'SUSPENDED')),
    provisional     boolean     not null default false,
    created_at      timestamptz not null,
    claimed_at      timestamptz,
    started_at      timestamptz,
    closed_at       timestamptz,
    closed_by       uuid references staff,
    search          tsvector    not null,
    version         bigint      not null default 0,
    sort_date       date generated always as (coalesce(due_date, '9999-12-31'::date)) stored,
    check ((state in ('CLAIMED', 'STARTED')) <= (assignee is not null)),
    check ((state in ('DONE', 'ENDED')) = (closed_at is not null))
);
create index task_open_by_department on task (department, sort_date, id) where state in ('OPEN', 'CLAIMED', 'STARTED');
create index task_open_by_assignee on task (assignee, sort_date, id) where state in ('OPEN', 'CLAIMED', 'STARTED');
create index task_done_by_staff on task (closed_by, closed_at desc, id) where state = 'DONE';
create index task_by_case on task (case_id);
create index task_by_stage on task (stage_id);
create index task_search on task using gin (search) where state in ('OPEN', 'CLAIMED', 'STARTED');

-- Requests that were answered: a repeated one gets the same answer ---------------------------------------------

create table idempotency (
    staff       uuid        not null references staff,
    key         text        not null check (length(key) between 8 and 80),
    fingerprint text        not null,
    response    jsonb,
    created_at  timestamptz not null,
    primary key (staff, key)
);
create index idempotency_by_age on idempotency (created_at);

-- Demonstration ------------------------------------------------------------------------------------------------

create table demonstration_clock (
    one            boolean primary key default true check (one),
    offset_seconds bigint  not null,
    played_from    date,
    played_until   date,
    finished       boolean not null default false
);

-- What the application's role may do ---------------------------------------------------------------------------

grant usage on schema lianban to lianban_app;
grant select, insert, update, delete on all tables in schema lianban to lianban_app;
grant usage on all sequences in schema lianban to lianban_app;
revoke update, delete, truncate on clock_event from lianban_app;
alter default privileges in schema lianban grant select, insert, update, delete on tables to lianban_app;
