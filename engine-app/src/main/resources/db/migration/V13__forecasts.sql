-- How likely each open clock is to be late, as of the night before; derived, and written anew every night.
create table forecast (
    clock_id    uuid primary key references clock,
    region      text    not null,
    department  text    not null references department,
    probability real    not null check (probability between 0 and 1),
    counted     int     not null,
    alike       text    not null check (alike in ('DEPARTMENT', 'SUBJECT', 'KIND')), -- which clocks it rests on
    ended       bigint  not null, -- how many of them ended
    running     bigint  not null, -- how many of them still run
    as_of       date    not null
);
create index forecast_of_region on forecast (region, probability desc, clock_id);
create index forecast_of_department on forecast (department, probability desc, clock_id);

-- what the forecasts were worth on history that was held back from them, night by night
create table forecast_calibration (
    region     text    not null,
    as_of      date    not null,
    held_from  date    not null, -- clocks that ended on that day or later were held back
    size       bigint  not null,
    brier      double precision not null,
    baseline   double precision not null,
    bins       jsonb   not null,
    primary key (region, as_of)
);

create index clock_ended on clock (region, stopped_on) where state = 'STOPPED' and limit_amount is not null;
create index task_done_by_department on task (department, closed_at) where state = 'DONE';
