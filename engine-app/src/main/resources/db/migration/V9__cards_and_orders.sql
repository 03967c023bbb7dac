-- The life of findings, and supervision orders. Every step is kept as it was taken; what stands on a finding, an order or an addressee
-- is derived from the steps.

alter table staff_authority drop constraint staff_authority_authority_check;
alter table staff_authority add constraint staff_authority_authority_check check (authority in
    ('GRANT_SPECIAL_PROCEDURE', 'GRANT_EXTENSION', 'GRANT_JOINT_EXTENSION', 'DECIDE', 'WAIVE_FINDING'));

-- Findings -----------------------------------------------------------------------------------------------------

alter table finding rename column answer_due to step_due; -- of whatever step comes next
alter table finding
    add column version bigint not null default 0, -- the number of its last step
    add column look_on date; -- when a sweep must see whether it was answered; none where nothing is to be expected
create index finding_to_look_at on finding (look_on) where look_on is not null;

create table finding_step (
    finding_id uuid        not null references finding,
    number     int         not null check (number > 0),
    kind       text        not null check (kind in ('ISSUED', 'NOTED', 'ANSWERED', 'UPHELD', 'APPEALED', 'REVOKED', 'WAIVED')),
    taken_by   uuid references staff, -- nobody: lianban itself
    at         timestamptz not null,
    text_zh    text        not null default '',
    text_en    text        not null default '',
    due        date, -- of the step that is to follow; none where none must
    primary key (finding_id, number),
    check ((kind = 'ISSUED') = (text_zh = '')),
    check (taken_by is not null or kind in ('ISSUED', 'REVOKED'))
);
create index finding_step_by_person on finding_step (taken_by, kind) where taken_by is not null;
revoke update, delete, truncate on finding_step from lianban_app;
create trigger finding_step_is_append_only before update or delete or truncate on finding_step
    for each statement execute function refuse_change();

-- Nothing follows the end, and nobody decides on an appeal against himself.
create function check_finding_step() returns trigger language plpgsql set search_path = lianban as
$$
declare
    last text;
begin
    select kind into last from finding_step where finding_id = new.finding_id and number = new.number - 1;
    if last in ('REVOKED', 'WAIVED') or (last is null and new.number > 1) then
        raise exception 'no step % of finding % follows %', new.number, new.finding_id, coalesce(last, 'nothing')
            using errcode = 'check_violation';
    end if;
    if last = 'APPEALED' and new.kind in ('UPHELD', 'REVOKED') and exists (
            select from finding_step where finding_id = new.finding_id and kind = 'UPHELD' and taken_by = new.taken_by) then
        raise exception 'an appeal is decided by another supervisor than the one who upheld the card'
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger finding_step_is_in_order before insert on finding_step
    for each row when (new.kind <> 'ISSUED') execute function check_finding_step();

-- cards that were found before there were steps; no date was set for their answer
insert into finding_step (finding_id, number, kind, at) select id, 1, 'ISSUED', found_at from finding where severity <> 'I';
update finding set version = 1 where severity <> 'I';

-- Orders -------------------------------------------------------------------------------------------------------

create sequence supervision_order_number;
grant usage on sequence supervision_order_number to lianban_app;

create table supervision_order (
    id             uuid primary key,
    region         text        not null,
    number         text        not null unique,
    subject        text        not null check (subject <> ''),
    text           text        not null check (text <> ''),
    finding_id     uuid references finding, -- what it is about, if it is about one
    case_id        uuid references approval_case,
    delivered_case uuid,
    working_days   int         not null check (working_days > 0),
    due            date        not null, -- as it was written; a reply that is sent back has a date of its own
    state          text        not null default 'OPEN' check (state in ('OPEN', 'CLOSED', 'WITHDRAWN')),
    written_by     uuid        not null references staff,
    written_at     timestamptz not null,
    version        bigint      not null default 0, -- the number of its last event
    check (case_id is null or delivered_case is null)
);
create index supervision_order_of_region on supervision_order (region, written_at desc, id);
create index supervision_order_of_finding on supervision_order (finding_id) where finding_id is not null;
create index supervision_order_of_case on supervision_order (case_id) where case_id is not null;
revoke delete, truncate on supervision_order from lianban_app;

create table order_addressee (
    order_id   uuid not null references supervision_order,
    department text not null references department,
    state      text not null default 'SENT' check (state in ('SENT', 'READ', 'REPLIED', 'ACCEPTED', 'RETURNED')),
    due        date not null,
    steps      int  not null default 0 check (steps >= 0), -- of reminding and escalation, since that date was set
    escalated  text check (escalated in ('HEAD', 'GOVERNMENT')), -- how far it came
    look_on    date, -- when a sweep must see whether it was replied to; none where nothing is to be expected
    primary key (order_id, department)
);
create index order_addressee_of_department on order_addressee (department, order_id);
create index order_addressee_to_look_at on order_addressee (look_on) where look_on is not null;
revoke delete, truncate on order_addressee from lianban_app;

create table order_event (
    order_id   uuid        not null references supervision_order,
    number     int         not null check (number > 0),
    kind       text        not null check (kind in
               ('SENT', 'READ', 'REPLIED', 'ACCEPTED', 'RETURNED', 'REMINDED', 'ESCALATED', 'CLOSED', 'WITHDRAWN')),
    department text references department, -- whom it concerns; none: all
    level      text check (level in ('DEPARTMENT', 'HEAD', 'GOVERNMENT')), -- whom a reminder or an escalation reached
    taken_by   uuid references staff, -- nobody: lianban itself
    at         timestamptz not null,
    text       text        not null default '',
    due        date,
    primary key (order_id, number),
    check (taken_by is not null or kind in ('REMINDED', 'ESCALATED')),
    check ((kind in ('REMINDED', 'ESCALATED')) = (level is not null))
);
revoke update, delete, truncate on order_event from lianban_app;
create trigger order_event_is_append_only before update or delete or truncate on order_event
    for each statement execute function refuse_change();

-- Documents: uploads that became part of a step or an event ------------------------------------------------------

create table supervision_document (
    attachment_id uuid primary key references attachment,
    finding_id    uuid,
    order_id      uuid,
    number        int  not null, -- of the step or event
    place         int  not null,
    foreign key (finding_id, number) references finding_step,
    foreign key (order_id, number) references order_event,
    check ((finding_id is null) <> (order_id is null))
);
create index supervision_document_of_finding on supervision_document (finding_id) where finding_id is not null;
create index supervision_document_of_order on supervision_document (order_id) where order_id is not null;
revoke update, delete, truncate on supervision_document from lianban_app;
create trigger supervision_document_is_append_only before update or delete or truncate on supervision_document
    for each statement execute function refuse_change();
