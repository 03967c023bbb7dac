-- A task is as pressing as the nearer of two limits: its own, and that of its case. A date moves while its clock stands still, and
-- presses nobody, unless it had passed when the clock was stopped.
alter table task add column case_due date; -- of the limit that binds the case, where it stands fast
alter table task add column late_at_pause boolean not null default false; -- past its own date when its clock was stopped

update task t
set case_due = b.due_date, late_at_pause = coalesce(k.state = 'SUSPENDED' and k.due_date < k.measured_on, false)
from stage s
    join approval_case c on c.id = s.case_id
    left join clock k on k.id = s.clock_id
    left join clock b on b.id = c.due_clock and b.kind <> 'CORRECTION'
        and (b.state = 'RUNNING' or b.state = 'SUSPENDED' and b.due_date < b.measured_on)
where s.id = t.stage_id and t.state in ('OPEN', 'CLAIMED', 'STARTED');

-- with them go their indexes, which are made again as they were
alter table task drop column sort_date, drop column sort_left;
alter table task add column sort_date date generated always as (coalesce(least(due_date, case_due), '9999-12-31'::date)) stored,
    add column sort_left date generated always as (coalesce(
        least(case when clock_state = 'RUNNING' or late_at_pause then due_date end, case_due),
        case when clock_state = 'SUSPENDED' then '9999-12-30'::date else '9999-12-31'::date end)) stored;

create index task_open_by_assignee on task (assignee, sort_date, id) where state in ('OPEN', 'CLAIMED', 'STARTED');
create index task_open_by_desk on task (department, role, sort_date, id) where state in ('OPEN', 'CLAIMED', 'STARTED');
create index task_open_by_left on task (department, role, sort_left, sort_date, id) where state in ('OPEN', 'CLAIMED', 'STARTED');
create index task_open_by_risk on task (department, role, sort_risk, sort_date, id) where state in ('OPEN', 'CLAIMED', 'STARTED');
create index task_open_by_item on task (department, role, item_code, sort_date, id) where state in ('OPEN', 'CLAIMED', 'STARTED');
create index task_suspended on task (department, role, sort_date, id)
    where state in ('OPEN', 'CLAIMED', 'STARTED') and clock_state = 'SUSPENDED';
