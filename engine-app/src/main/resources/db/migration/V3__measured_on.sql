-- The day up to which the days of a clock are stored: those since then follow from its state, so that sums over open clocks can
-- be made as of today without reading a ledger.
alter table clock add column measured_on date;
update clock k set measured_on = coalesce(
    (select max(e.at at time zone 'Asia/Shanghai')::date from clock_event e where e.clock_id = k.id), k.started_on);
alter table clock alter column measured_on set not null;

-- the examinations that ended lately, for the days of the departments
create index clock_ended_branch on clock (region, stopped_on) where kind = 'BRANCH' and state = 'STOPPED';
