-- What somebody has to answer, decide or appeal against, out of all that was ever found.
create index finding_awaited on finding (department, found_at desc, id) where step_due is not null;
