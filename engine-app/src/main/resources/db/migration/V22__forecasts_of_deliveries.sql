-- Clocks of delivered cases that have a limit, as they stood when their case was read; derived.
create table delivered_clock (
    id           uuid primary key,
    region       text not null,
    system       text not null references exchange_system,
    case_id      uuid not null references delivered_case,
    department   text not null references department, -- whose case it is
    desk         text, -- whose time it is, by the other system's account
    kind         text not null check (kind in ('ACCEPTANCE', 'STATUTORY', 'PROMISED', 'BRANCH', 'STAGE', 'LOWER_LEVEL', 'DELIVERY')),
    subject      text not null,
    state        text not null check (state in ('RUNNING', 'SUSPENDED', 'STOPPED')),
    limit_amount int  not null,
    limit_unit   text not null check (limit_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'WORKING_MINUTE')),
    counted      int  not null,
    due_date     date,
    started_on   date not null,
    stopped_on   date,
    measured_on  date not null
);
create index delivered_clock_of_case on delivered_clock (case_id);
create index delivered_clock_open on delivered_clock (system, id) where state <> 'STOPPED';
create index delivered_clock_ended on delivered_clock (system, stopped_on) where state = 'STOPPED';
update delivered_case set read_at = '-infinity'; -- read anew, which fills the table

-- The clocks of each system are forecast from its own history; null: those of our own cases.
alter table forecast drop constraint forecast_clock_id_fkey;
alter table forecast add column system text references exchange_system;
alter table forecast_calibration add column system text references exchange_system;
alter table forecast_calibration drop constraint forecast_calibration_pkey;
alter table forecast_calibration add constraint forecast_calibration_once unique nulls not distinct (region, system, as_of);
