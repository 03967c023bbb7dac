-- Everything that was said of a submission, in its order: what was approved may be sent back before it is released.
create table studio_decision (
    submission uuid        not null references studio_submission,
    number     integer     not null check (number > 0),
    outcome    text        not null check (outcome in ('APPROVED', 'SENT_BACK', 'TAKEN_BACK')),
    decided_by uuid        not null references staff,
    decided_at timestamptz not null,
    reason     text,
    primary key (submission, number)
);
revoke update, delete, truncate on studio_decision from lianban_app;
insert into studio_decision (submission, number, outcome, decided_by, decided_at, reason)
    select id, 1, outcome, decided_by, decided_at, reason from studio_submission where outcome is not null;
