-- The task list in every order that it is read in, what each person follows and has opened, and the views that people keep.

alter table task add column risk real check (risk between 0 and 1); -- how likely it is to be late, by last night's forecast
alter table task add column sort_left date generated always as
    (case when clock_state = 'SUSPENDED' then '9999-12-30'::date else coalesce(due_date, '9999-12-31'::date) end) stored;
alter table task add column sort_risk int generated always as (1000000 - coalesce(round(risk * 1000000)::int, -1)) stored;

drop index task_open_by_department;
create index task_open_by_desk on task (department, role, sort_date, id) where state in ('OPEN', 'CLAIMED', 'STARTED');
create index task_open_by_left on task (department, role, sort_left, sort_date, id) where state in ('OPEN', 'CLAIMED', 'STARTED');
create index task_open_by_risk on task (department, role, sort_risk, sort_date, id) where state in ('OPEN', 'CLAIMED', 'STARTED');
create index task_open_by_item on task (department, role, item_code, sort_date, id) where state in ('OPEN', 'CLAIMED', 'STARTED');
create index task_suspended on task (department, role, sort_date, id)
    where state in ('OPEN', 'CLAIMED', 'STARTED') and clock_state = 'SUSPENDED';

-- the cases that somebody wants to keep in sight
create table case_following (
    staff   uuid        not null references staff,
    case_id uuid        not null references approval_case,
    since   timestamptz not null,
    primary key (staff, case_id)
);

-- which open tasks somebody has looked at; forgotten when the task is closed
create table task_opened (
    task_id uuid        not null references task,
    staff   uuid        not null references staff,
    at      timestamptz not null,
    primary key (task_id, staff)
);

-- filters that somebody keeps under a name
create table task_view (
    id         uuid primary key,
    staff      uuid        not null references staff,
    name       text        not null check (name <> ''),
    filters    jsonb       not null,
    created_at timestamptz not null,
    unique (staff, name)
);
