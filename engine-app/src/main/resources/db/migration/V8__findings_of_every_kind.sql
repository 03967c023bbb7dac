-- A finding is about a case of lianban's own, about one that another system delivered, or about the figures of a department; and it is
-- looked for case by case, since most rules need more than one clock.
alter table finding
    drop constraint finding_clock_id_rule_severity_due_on_key,
    alter column case_id drop not null,
    alter column clock_id drop not null,
    alter column due_on drop not null,
    add column origin text not null default 'CASE' check (origin in ('CASE', 'DELIVERED', 'STATISTIC')),
    add column delivered_case uuid,
    add column subject text, -- what it is about: a clock, a suspension, a notice; department/item/period
    add column rule_version int not null default 1,
    add column person text, -- a login, or the name in the other system
    add column facts jsonb not null default '[]', -- [{zh, en, value}]: what it rests on
    add column state text not null default 'ISSUED' check (state in ('ISSUED', 'ANSWERED', 'UPHELD', 'APPEALED', 'REVOKED', 'WAIVED')),
    add column answer_due date; -- none for an information
update finding set subject = clock_id::text;
alter table finding
    alter column subject set not null,
    add constraint finding_is_about check ((origin = 'CASE') = (case_id is not null) and (origin = 'DELIVERED') = (delivered_case is not null)),
    -- one finding for each crossing, however many nodes sweep and whenever they die
    add constraint finding_once unique nulls not distinct (case_id, delivered_case, subject, rule, severity, due_on);
create index finding_of_delivered_case on finding (delivered_case) where delivered_case is not null;
create index finding_unattended on finding (found_at) where state = 'ISSUED' and severity <> 'I';

-- When supervision must look at a case next. A case of which nothing is to be expected has no row, so an idle sweep reads the first
-- entry of one index.
drop trigger new_clocks_are_watched on clock;
drop trigger changed_clocks_are_watched on clock;
drop function watch_clocks();
drop table clock_watch;

create table case_watch (
    case_id uuid primary key,
    origin  text        not null check (origin in ('CASE', 'DELIVERED')),
    look_at timestamptz not null
);
create index case_watch_by_moment on case_watch (origin, look_at);

create function watch_changed_cases() returns trigger language plpgsql set search_path = lianban as
$$
begin
    insert into case_watch (case_id, origin, look_at)
    select distinct n.id, 'CASE', '-infinity'::timestamptz
    from changed n join before o on o.id = n.id and o.version <> n.version
    on conflict (case_id) do update set look_at = excluded.look_at;
    return null;
end
$$;
create trigger changed_cases_are_watched after update on approval_case
    referencing new table as changed old table as before for each statement execute function watch_changed_cases();

create function watch_cases_of_clocks() returns trigger language plpgsql set search_path = lianban as
$$
begin
    insert into case_watch (case_id, origin, look_at)
    select distinct case_id, 'CASE', '-infinity'::timestamptz from changed
    on conflict (case_id) do update set look_at = excluded.look_at;
    return null;
end
$$;
create trigger cases_of_new_clocks_are_watched after insert on clock
    referencing new table as changed for each statement execute function watch_cases_of_clocks();
create trigger cases_of_changed_clocks_are_watched after update on clock
    referencing new table as changed for each statement execute function watch_cases_of_clocks();
insert into case_watch (case_id, origin, look_at) select id, 'CASE', '-infinity' from approval_case;

-- Cases that no rule could be asked about: reported, tried again later, and never in the way of the others.
create table case_set_aside (
    case_id  uuid primary key,
    origin   text        not null check (origin in ('CASE', 'DELIVERED')),
    region   text        not null,
    error    text        not null,
    since    timestamptz not null,
    tries    int         not null check (tries > 0),
    retry_at timestamptz not null
);
create index case_set_aside_by_region on case_set_aside (region, since, case_id);

-- The table of supervision rules as it was and will be in force; version 1 is the one that is shipped.
create table supervision_table (
    version        int         primary key check (version > 1),
    effective_from date        not null unique,
    source         text        not null, -- DMN
    note           text        not null check (note <> ''),
    published_by   uuid        not null references staff,
    published_at   timestamptz not null
);
revoke update, delete, truncate on supervision_table from lianban_app;
