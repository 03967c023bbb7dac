-- The last failure of each work that is done again and again; it is over when the scheduler has begun that work since.
create table schedule_failure (
    work      text        primary key,
    failed_at timestamptz not null, -- by the machine's clock, as the scheduler's
    node      text        not null,
    message   text        not null
);
