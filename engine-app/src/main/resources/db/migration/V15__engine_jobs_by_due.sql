-- The sweep of the timers and the meters ask for the engine's jobs that are due or have failed; the engine itself has no index for that.
create index lianban_job_by_due on engine.act_ru_job (duedate_) where retries_ > 0;
create index lianban_job_failed on engine.act_ru_job (id_) where retries_ <= 0;
