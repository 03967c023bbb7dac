-- Figures over many cases. All of it is derived from the ledgers, stages and tasks; `POST /api/figures/rebuild` makes it anew.

-- Cases to be measured anew, in the order in which they changed. A case may stand here more than once; nobody who works on a case
-- ever waits for the figures.
create table figure_due (
    id      bigint generated always as identity primary key,
    case_id uuid not null
);

create function queue_changed_cases() returns trigger language plpgsql set search_path = lianban as
$$
begin
    insert into figure_due (case_id)
    select n.id from changed n join unchanged o on o.id = n.id where n.ledger_sequence <> o.ledger_sequence;
    return null;
end
$$;
create trigger changed_cases_are_measured after update on approval_case
    referencing new table as changed old table as unchanged for each statement execute function queue_changed_cases();
insert into figure_due (case_id) select id from approval_case order by received_at;

-- the days on which all open cases were queued, since theirs change although nothing happens
create table figure_day (
    day date primary key
);

-- A case as a whole: one row for each. Months are those of the closing; 'infinity' while a case is open.
create table case_figure (
    case_id         uuid primary key,
    region          text not null,
    month           date not null,
    department      text not null, -- the one that leads
    service         text not null,
    joint           boolean not null,
    measured_on     date not null,
    calendar_days   int  not null, -- from the receipt on, which is not counted
    working_days    int  not null,
    counted         int  not null, -- of the promised limit, of the statutory one where nothing is promised; in its unit
    uncounted       int  not null,
    overdue         int  not null,
    overdue_without int  not null -- had there been no suspension
);
create index case_figure_saved on case_figure (region, month, case_id) where overdue = 0 and overdue_without > 0;

-- The days of an examination: one row for each, and one for each ground that stopped its clock, which tells only of that ground in
-- its last two columns. Working days; counted + uncounted = working_days of the row without a ground.
create table case_days (
    case_id       uuid not null,
    region        text not null,
    month         date not null,
    department    text not null,
    item          text not null,
    examiner      text, -- login
    ground        text,
    calendar_days int  not null,
    working_days  int  not null,
    counted       int  not null,
    uncounted     int  not null,
    idle          int  not null -- uncounted days on which nobody did anything about it
);
create index case_days_of_case on case_days (case_id);

-- Where the days of each case went along its critical path; they add up to those of the case.
create table path_days (
    case_id       uuid not null,
    region        text not null,
    month         date not null,
    part          text not null check (part in ('DEPARTMENT', 'WAIT', 'GROUND', 'APPLICANT', 'NON_WORKING')),
    waits_for     text check (waits_for in ('RECEIPT_TO_ACCEPTANCE', 'HAND_OVER', 'PREREQUISITE', 'DECISION_TO_DELIVERY')),
    department    text,
    item          text,
    ground        text,
    days          int  not null
);
create index path_days_of_case on path_days (case_id);

-- The same by month, so that a figure over years and millions of cases reads thousands of rows.
create table case_figure_month (
    region        text   not null,
    month         date   not null,
    department    text   not null,
    cases         bigint not null,
    calendar_days bigint not null,
    counted       bigint not null,
    uncounted     bigint not null,
    late          bigint not null,
    saved         bigint not null, -- in time, and late had there been no suspension
    primary key (region, month, department)
);
create table case_days_month (
    region        text   not null,
    month         date   not null,
    department    text   not null,
    item          text   not null,
    examiner      text,
    ground        text,
    examinations  bigint not null,
    calendar_days bigint not null,
    working_days  bigint not null,
    counted       bigint not null,
    uncounted     bigint not null,
    idle          bigint not null,
    unique nulls not distinct (region, month, department, item, examiner, ground)
);
create table path_days_month (
    region     text   not null,
    month      date   not null,
    part       text   not null,
    waits_for  text,
    department text,
    item       text,
    ground     text,
    times      bigint not null, -- how many cases
    days       bigint not null,
    unique nulls not distinct (region, month, part, waits_for, department, item, ground)
);

create function add_case_days() returns trigger language plpgsql set search_path = lianban as
$$
begin
    insert into case_days_month as m
    select region, month, department, item, examiner, ground, count(*), sum(calendar_days), sum(working_days), sum(counted),
        sum(uncounted), sum(idle)
    from changed group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict (region, month, department, item, examiner, ground) do update set
        examinations = m.examinations + excluded.examinations, calendar_days = m.calendar_days + excluded.calendar_days,
        working_days = m.working_days + excluded.working_days, counted = m.counted + excluded.counted,
        uncounted = m.uncounted + excluded.uncounted, idle = m.idle + excluded.idle;
    return null;
end
$$;
create function take_case_days() returns trigger language plpgsql set search_path = lianban as
$$
begin
    with gone as (
        select region, month, department, item, examiner, ground, count(*) as examinations, sum(calendar_days) as calendar_days,
            sum(working_days) as working_days, sum(counted) as counted, sum(uncounted) as uncounted, sum(idle) as idle
        from changed group by 1, 2, 3, 4, 5, 6
    )
    update case_days_month m set
        examinations = m.examinations - g.examinations, calendar_days = m.calendar_days - g.calendar_days,
        working_days = m.working_days - g.working_days, counted = m.counted - g.counted,
        uncounted = m.uncounted - g.uncounted, idle = m.idle - g.idle
    from gone g
    where (m.region, m.month, m.department, m.item) = (g.region, g.month, g.department, g.item)
      and m.examiner is not distinct from g.examiner and m.ground is not distinct from g.ground;
    return null;
end
$$;
create trigger case_days_are_added after insert on case_days
    referencing new table as changed for each statement execute function add_case_days();
create trigger case_days_are_taken after delete on case_days
    referencing old table as changed for each statement execute function take_case_days();

create function add_case_figures() returns trigger language plpgsql set search_path = lianban as
$$
begin
    insert into case_figure_month as m
    select region, month, department, count(*), sum(calendar_days), sum(counted), sum(uncounted),
        count(*) filter (where overdue > 0), count(*) filter (where overdue = 0 and overdue_without > 0)
    from changed group by 1, 2, 3 order by 1, 2, 3
    on conflict (region, month, department) do update set
        cases = m.cases + excluded.cases, calendar_days = m.calendar_days + excluded.calendar_days,
        counted = m.counted + excluded.counted, uncounted = m.uncounted + excluded.uncounted,
        late = m.late + excluded.late, saved = m.saved + excluded.saved;
    return null;
end
$$;
create function take_case_figures() returns trigger language plpgsql set search_path = lianban as
$$
begin
    with gone as (
        select region, month, department, count(*) as cases, sum(calendar_days) as calendar_days, sum(counted) as counted,
            sum(uncounted) as uncounted, count(*) filter (where overdue > 0) as late,
            count(*) filter (where overdue = 0 and overdue_without > 0) as saved
        from changed group by 1, 2, 3
    )
    update case_figure_month m set
        cases = m.cases - g.cases, calendar_days = m.calendar_days - g.calendar_days, counted = m.counted - g.counted,
        uncounted = m.uncounted - g.uncounted, late = m.late - g.late, saved = m.saved - g.saved
    from gone g where (m.region, m.month, m.department) = (g.region, g.month, g.department);
    return null;
end
$$;
create trigger case_figures_are_added after insert on case_figure
    referencing new table as changed for each statement execute function add_case_figures();
create trigger case_figures_are_taken after delete on case_figure
    referencing old table as changed for each statement execute function take_case_figures();

create function add_path_days() returns trigger language plpgsql set search_path = lianban as
$$
begin
    insert into path_days_month as m
    select region, month, part, waits_for, department, item, ground, count(*), sum(days)
    from changed group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 3, 4, 5, 6, 7
    on conflict (region, month, part, waits_for, department, item, ground) do update set
        times = m.times + excluded.times, days = m.days + excluded.days;
    return null;
end
$$;
create function take_path_days() returns trigger language plpgsql set search_path = lianban as
$$
begin
    with gone as (
        select region, month, part, waits_for, department, item, ground, count(*) as times, sum(days) as days
        from changed group by 1, 2, 3, 4, 5, 6, 7
    )
    update path_days_month m set times = m.times - g.times, days = m.days - g.days
    from gone g
    where (m.region, m.month, m.part) = (g.region, g.month, g.part)
      and m.waits_for is not distinct from g.waits_for and m.department is not distinct from g.department
      and m.item is not distinct from g.item and m.ground is not distinct from g.ground;
    return null;
end
$$;
create trigger path_days_are_added after insert on path_days
    referencing new table as changed for each statement execute function add_path_days();
create trigger path_days_are_taken after delete on path_days
    referencing old table as changed for each statement execute function take_path_days();

-- The suspensions of a period.
create index suspension_by_grant on suspension (region, decided_at) where state in ('OPEN', 'RESUMED', 'CAPPED', 'ENDED');
