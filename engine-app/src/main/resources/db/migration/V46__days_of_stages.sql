-- How long cases stay in each stage of their flow. Derived like all figures; a rebuild makes it anew.

-- One row for each stage of a case. Days are those of the stage's clock, in the unit of its limit, working days where none is
-- prescribed; all days of a stage that does not count are uncounted.
create table stage_days (
    stage_id     uuid    not null,
    case_id      uuid    not null,
    region       text    not null,
    month        date    not null, -- of the closing of the case, 'infinity' while it is open
    department   text    not null,
    service      text    not null,
    item         text,             -- of the branch that it belongs to
    process      text    not null,
    element      text    not null,
    limit_amount int,
    limit_unit   text,
    counted      int     not null,
    uncounted    int     not null,
    late         boolean not null  -- over its limit
);
create index stage_days_of_case on stage_days (case_id);
-- the cases behind a stage, the longest first
create index stage_days_by_counted on stage_days (region, service, element, counted desc, stage_id);
create index stage_days_by_uncounted on stage_days (region, service, element, uncounted desc, stage_id);

-- The same by month as a histogram of whole days, from which medians and other percentiles are read however many cases there are.
create table stage_days_month (
    region       text   not null,
    service      text   not null,
    month        date   not null,
    department   text   not null,
    item         text,
    process      text   not null,
    element      text   not null,
    limit_amount int,
    limit_unit   text,
    measure      text   not null check (measure in ('COUNTED', 'UNCOUNTED')),
    days         int    not null,
    stages       bigint not null, -- how many had so many days
    late         bigint not null,
    unique nulls not distinct (region, service, month, department, item, process, element, limit_amount, limit_unit, measure, days)
);

create function add_stage_days() returns trigger language plpgsql set search_path = lianban as
$$
begin
    insert into stage_days_month as m
    select region, service, month, department, item, process, element, limit_amount, limit_unit, of.measure, of.days, count(*),
        count(*) filter (where late)
    from changed cross join lateral (values ('COUNTED', counted), ('UNCOUNTED', uncounted)) of (measure, days)
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    on conflict (region, service, month, department, item, process, element, limit_amount, limit_unit, measure, days) do update set
        stages = m.stages + excluded.stages, late = m.late + excluded.late;
    return null;
end
$$;
create function take_stage_days() returns trigger language plpgsql set search_path = lianban as
$$
begin
    with gone as (
        select region, service, month, department, item, process, element, limit_amount, limit_unit, of.measure, of.days,
            count(*) as stages, count(*) filter (where late) as late
        from changed cross join lateral (values ('COUNTED', counted), ('UNCOUNTED', uncounted)) of (measure, days)
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    )
    update stage_days_month m set stages = m.stages - g.stages, late = m.late - g.late
    from gone g
    where (m.region, m.service, m.month, m.department, m.process, m.element, m.measure, m.days)
        = (g.region, g.service, g.month, g.department, g.process, g.element, g.measure, g.days)
      and m.item is not distinct from g.item and m.limit_amount is not distinct from g.limit_amount
      and m.limit_unit is not distinct from g.limit_unit;
    return null;
end
$$;
create trigger stage_days_are_added after insert on stage_days
    referencing new table as changed for each statement execute function add_stage_days();
create trigger stage_days_are_taken after delete on stage_days
    referencing old table as changed for each statement execute function take_stage_days();

-- the cases that were measured before have them with the next sweeps
insert into figure_due (case_id) select id from approval_case order by received_at;
