-- The departments that examine a part of a delivered case may read it, as those of our own cases may. Derived from exchange_event,
-- but never less: whoever was named once may have been given a finding.
alter table delivered_case add column parties text[] not null default '{}';
create index delivered_case_of_party on delivered_case using gin (parties);

-- the next rereading finds them for what came before
update delivered_case c set read_at = '-infinity' where exists (
    select from exchange_event e where e.case_id = c.id and e.payload ->> 'department' <> c.department);

-- versions that were delivered after a later one, which goes on to stand
alter table exchange_batch add column older bigint not null default 0;
