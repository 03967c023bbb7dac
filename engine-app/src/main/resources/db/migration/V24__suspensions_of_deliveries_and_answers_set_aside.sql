-- The suspensions of delivered cases that took effect, as their case was last read; derived.
create table delivered_suspension (
    case_id     uuid not null references delivered_case,
    suspension  text not null, -- its name in the other system
    region      text not null,
    system      text not null references exchange_system,
    department  text not null references department, -- whose case it is
    item        text not null, -- of the case; the code of its system where none is told
    ground      text not null,
    granted_on  date not null,
    cap_ends_on date, -- null: it may last as long as it takes
    ended_on    date, -- null: it still lasts
    read_on     date not null,
    primary key (case_id, suspension, granted_on)
);
create index delivered_suspension_by_grant on delivered_suspension (region, granted_on);
update delivered_case set read_at = '-infinity'; -- read anew, which fills the table

-- Cards and orders that could not be looked at, as case_set_aside has it for cases.
create table answer_set_aside (
    what       text        not null check (what in ('card', 'order')),
    id         uuid        not null, -- of the finding or order
    department text        not null,
    region     text        not null,
    error      text        not null,
    since      timestamptz not null,
    tries      int         not null check (tries > 0),
    retry_at   timestamptz not null,
    primary key (what, id, department)
);
create index answer_set_aside_by_region on answer_set_aside (region, since);

-- Stages of many cases that one person recorded at once (rule A5 across cases).
create index exchange_event_of_stages on exchange_event (recorded_at) where payload ->> 'type' = 'STAGE_ENDED';
