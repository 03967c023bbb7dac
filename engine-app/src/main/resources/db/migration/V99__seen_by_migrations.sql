-- Stages and clocks of a case, before and after, as they were read in the transaction that tried or moved it.
alter table case_migration_case add column seen jsonb;
