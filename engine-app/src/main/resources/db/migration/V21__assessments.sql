-- Published assessments of the departments of a region. What is published is never changed: a later one with a reason supersedes it.
create table assessment (
    id            uuid        primary key,
    region        text        not null,
    period        text        not null check (period ~ '^[0-9]{4}-([0-9]{2}|Q[1-4])$'),
    kind          text        not null check (kind in ('MONTH', 'QUARTER')),
    first_day     date        not null,
    last_day      date        not null check (last_day > first_day),
    version       int         not null check (version > 0),
    reason        text check (reason <> ''), -- why it supersedes the one before
    table_version text        not null,
    table_source  text        not null, -- DMN
    formula       jsonb       not null, -- how each figure and the score were made, in words and numbers
    published_by  uuid        not null references staff,
    published_at  timestamptz not null,
    written_in    xid8        not null default pg_current_xact_id(), -- the transaction to which all its rows belong
    unique (region, period, version),
    check ((version = 1) = (reason is null))
);
create index assessment_of_region on assessment (region, published_at desc, id);

create table assessment_department (
    assessment uuid   not null references assessment,
    department text   not null,
    name_zh    text   not null,
    name_en    text   not null,
    cases      bigint not null,
    place      int check (place > 0), -- none: not ranked
    score      numeric(5, 2),
    primary key (assessment, department)
);

create table assessment_figure (
    assessment uuid   not null,
    department text   not null,
    figure     text   not null,
    part       bigint not null,
    whole      bigint not null,
    points     numeric(5, 2), -- none: no data, too little of it, or shown only
    weight     numeric(5, 2) not null, -- with what the figures without points gave up
    primary key (assessment, department, figure),
    foreign key (assessment, department) references assessment_department
);

-- Every item that a figure counted: what it was, and where it stands in the ledger.
create table assessment_reference (
    assessment uuid    not null references assessment,
    figure     text    not null,
    department text    not null,
    ref        text    not null, -- of the item: a clock, a finding, a case and its branch, a rating
    origin     text    not null check (origin in ('CASE', 'DELIVERED', 'STATISTIC')),
    case_id    uuid, -- of either sort; none where the finding is about no case
    finding    uuid,
    sequence   bigint  not null, -- the last entry of the ledger that it rests on; of a delivered case its version; of a card its step
    subject    text    not null,
    on_day     date    not null,
    due        date,
    part       bigint  not null,
    whole      bigint  not null,
    against    boolean not null, -- whether it speaks against the department
    primary key (assessment, figure, department, ref)
);
create index assessment_reference_against on assessment_reference (assessment, figure, department, ref) where against;

do $$
declare
    frozen text;
begin
    foreach frozen in array array['assessment', 'assessment_department', 'assessment_figure', 'assessment_reference'] loop
        execute format('revoke update, delete, truncate on %I from lianban_app', frozen);
        execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()',
            frozen || '_is_append_only', frozen);
    end loop;
end
$$;

-- Nor is anything added to it afterwards.
create function refuse_late_rows() returns trigger language plpgsql set search_path = lianban as
$$
begin
    if exists (select from (select distinct assessment from added) n join assessment a on a.id = n.assessment
               where a.written_in <> pg_current_xact_id()) then
        raise exception 'a published assessment is complete: nothing is added to %', tg_table_name using errcode = 'insufficient_privilege';
    end if;
    return null;
end
$$;
create trigger assessment_department_is_complete after insert on assessment_department
    referencing new table as added for each statement execute function refuse_late_rows();
create trigger assessment_figure_is_complete after insert on assessment_figure
    referencing new table as added for each statement execute function refuse_late_rows();
create trigger assessment_reference_is_complete after insert on assessment_reference
    referencing new table as added for each statement execute function refuse_late_rows();

-- What the figures of a period are read by. Clocks that ended have clock_ended.
create index finding_step_taken on finding_step (kind, at) where kind in ('ISSUED', 'UPHELD', 'REVOKED');
create index case_days_of_month on case_days (region, month) where ground is null;
create index delivered_case_closed on delivered_case (region, closed_on) where closed_on is not null;
create index exchange_event_rated on exchange_event (region, at) where payload ->> 'type' = 'RATED';
