-- How late a clock was when it last changed, since when it stands still, and which clock binds a case: whoever was past a limit when
-- the clock was stopped stays late while it stands still, and after it runs again the days of the pause are not added.
-- Derived, like the columns beside them.
alter table clock add column late_days int not null default 0 check (late_days >= 0); -- as of measured_on, in the unit of the limit
alter table clock add column suspended_on date;
alter table approval_case add column due_clock uuid; -- whose due_date and clock_state the case carries

update clock set late_days = greatest(counted - limit_amount, 0)
where state <> 'STOPPED' and limit_unit = 'WORKING_DAY' and due_date < measured_on;
-- the day of the last change, until the clock is derived anew
update clock set suspended_on = measured_on where state = 'SUSPENDED';

with ours as (
    select k.*, state = 'STOPPED' as stopped, case
        when kind = 'DELIVERY' then 1
        when kind in ('STATUTORY', 'PROMISED') then 2
        when kind = 'CORRECTION' and state <> 'STOPPED' then 3
        when kind = 'ACCEPTANCE' then 4
        else 5 end as phase
    from clock k where kind in ('ACCEPTANCE', 'CORRECTION', 'STATUTORY', 'PROMISED', 'DELIVERY')
), binding as (
    select distinct on (case_id) case_id, id from ours
    order by case_id, phase, stopped, case when phase = 2 then due_date end nulls last, started_on desc, id
)
update approval_case c set due_clock = b.id from binding b where b.case_id = c.id;
