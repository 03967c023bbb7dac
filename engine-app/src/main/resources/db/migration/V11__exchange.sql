-- Cases that other systems handle, as they deliver them.
create table exchange_system (
    code           text primary key check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
    region         text        not null,
    department     text        not null references department, -- whose cases they are
    name_zh        text        not null check (name_zh <> ''),
    name_en        text        not null check (name_en <> ''),
    mapping        text        not null, -- 'native', the name of a shipped mapping, or a mapping file in YAML
    calendar       text        not null,
    limit_amount   int check (limit_amount between 1 and 10000), -- where a case does not tell its own
    limit_unit     text check (limit_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'WORKING_MINUTE')),
    promise_amount int check (promise_amount between 1 and 10000),
    promise_unit   text check (promise_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'WORKING_MINUTE')),
    historical     boolean     not null default false, -- a closed log: what is open in it is read at its last moment
    last_event_at  timestamptz, -- the last moment at which anything happened
    active         boolean     not null default true,
    created_at     timestamptz not null,
    check ((limit_amount is null) = (limit_unit is null) and (promise_amount is null) = (promise_unit is null))
);
create index exchange_system_of_region on exchange_system (region, code);

-- What a system proves itself by; only its hash is kept.
create table exchange_token (
    id         uuid primary key,
    region     text        not null,
    system     text        not null references exchange_system,
    token_hash text        not null unique,
    scope      text        not null check (scope in ('DELIVER', 'READ')),
    note       text        not null,
    created_by text        not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index exchange_token_of_system on exchange_token (system, created_at);

create table exchange_batch (
    id          uuid primary key,
    region      text        not null,
    system      text        not null references exchange_system,
    key         text        not null, -- the sender's Idempotency-Key
    fingerprint text        not null, -- of what was sent
    source      text        not null check (source in ('REST', 'LOG')),
    sent_by     text        not null, -- token:... or a login
    received_at timestamptz not null,
    touched_at  timestamptz not null, -- by the import, while it runs
    ended_at    timestamptz,
    state       text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    cases       int         not null default 0,
    cases_known int, -- how many there are, once the log was read for the first time
    accepted    bigint      not null default 0,
    duplicates  bigint      not null default 0,
    changed     bigint      not null default 0,
    refused     bigint      not null default 0,
    results     text, -- of REST: a letter for each event, so that a repeated request gets the same answer
    unique (system, key)
);
create index exchange_batch_of_region on exchange_batch (region, received_at desc, id);
create index exchange_batch_of_system on exchange_batch (system, received_at desc, id);

create table exchange_refusal (
    batch     uuid   not null references exchange_batch,
    region    text   not null,
    number    bigint not null, -- counts the refusals of the batch
    place     bigint not null, -- the line of a log; of REST the event's place in the batch, from 0
    reason    text   not null,
    reason_zh text   not null,
    reason_en text   not null,
    primary key (batch, number)
);

-- Derived from exchange_event in every column after item.
create table delivered_case (
    id             uuid primary key,
    region         text        not null,
    system         text        not null references exchange_system,
    reference      text        not null, -- its name in the other system
    department     text        not null references department,
    first_received timestamptz not null, -- when we first heard of it
    service        text,
    item           text,
    applicant      text, -- a digest
    received_on    date,
    accepted_on    date,
    closed_on      date,
    outcome        text,
    due_date       date,
    limit_unit     text,
    clock_state    text check (clock_state in ('RUNNING', 'SUSPENDED', 'STOPPED')), -- null: nothing started a clock
    counted        bigint      not null default 0,
    uncounted      jsonb       not null default '{}', -- days by ground
    suspensions    jsonb       not null default '{}', -- how many by ground
    overdue        bigint      not null default 0,
    saved_days     bigint      not null default 0, -- overdue without its suspensions, of a case that is in time
    own_deadline   date, -- by the other system's own account
    own_late_days  int, -- it ended so many days after that; null if it did not
    irregularities int         not null default 0,
    read_at        timestamptz, -- the moment of the reading
    ledger_version bigint      not null default 0, -- counts the changes
    search         tsvector    not null default ''::tsvector,
    sort_on        date generated always as (coalesce(received_on, '0001-01-01'::date)) stored,
    unique (system, reference)
);
create index delivered_case_of_region on delivered_case (region, sort_on desc, id);
create index delivered_case_of_system on delivered_case (system, sort_on desc, id);
create index delivered_case_of_department on delivered_case (department, sort_on desc, id);
create index delivered_case_of_applicant on delivered_case (region, applicant) where applicant is not null;
create index delivered_case_open on delivered_case (region, due_date, id) where closed_on is null;
create index delivered_case_to_reread on delivered_case (system, read_at) where closed_on is null;
create index delivered_case_to_derive on delivered_case (system, id) where read_at = '-infinity';
create index delivered_case_late on delivered_case (region, sort_on desc, id) where overdue > 0;
create index delivered_case_search on delivered_case using gin (search);

-- What was delivered, in every version. Of the versions of an event the one with the latest recorded_at stands, the later
-- delivered of two alike.
create table exchange_event (
    case_id      uuid        not null references delivered_case,
    event_key    text        not null,
    version      int         not null check (version > 0),
    region       text        not null,
    content_hash text        not null,
    withdrawn    boolean     not null,
    at           timestamptz, -- null for what is told of the case itself
    recorded_at  timestamptz, -- null where the other system does not say
    received_at  timestamptz not null,
    batch        uuid        not null references exchange_batch,
    place        bigint      not null,
    payload      jsonb       not null,
    primary key (case_id, event_key, version)
);
create trigger exchange_event_is_append_only before update or delete or truncate on exchange_event
    for each statement execute function refuse_change();
revoke update, delete, truncate on exchange_event from lianban_app;
revoke update, delete, truncate on exchange_refusal from lianban_app;
revoke delete, truncate on exchange_batch, exchange_system, exchange_token, delivered_case from lianban_app;

-- A delivered case that changed is looked at by the rules.
create function watch_delivered_cases() returns trigger language plpgsql set search_path = lianban as
$$
begin
    insert into case_watch (case_id, origin, look_at)
    select n.id, 'DELIVERED', '-infinity'::timestamptz
    from changed n join before o on o.id = n.id
    where n.ledger_version <> o.ledger_version or n.due_date is distinct from o.due_date
        or n.clock_state is distinct from o.clock_state
    order by n.id
    on conflict (case_id) do update set look_at = excluded.look_at;
    return null;
end
$$;
create trigger changed_delivered_cases_are_watched after update on delivered_case
    referencing new table as changed old table as before for each statement execute function watch_delivered_cases();
