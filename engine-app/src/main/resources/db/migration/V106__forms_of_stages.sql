-- The form that is filled in at a stage, as it was in the set of models in which the stage opened: a later release must not change what was asked.
create table stage_form (
    stage   uuid    primary key references stage deferrable initially deferred, -- stages are written at the end of a command
    region  text    not null,
    case_id uuid    not null references approval_case,
    key     text    not null,
    name_zh text    not null,
    name_en text    not null,
    schema  text    not null, -- JSON, as form-js has it
    asks    boolean not null -- whether the stage cannot end before it is filled in
);
create index stage_form_by_case on stage_form (case_id);
revoke update, delete, truncate on stage_form from lianban_app;

-- What was filled in, each time: the last counts. It is as personal as the rest of the case, in no ledger and no log, and never changed.
create table stage_answer (
    stage     uuid        not null references stage_form,
    number    int         not null check (number > 0),
    region    text        not null,
    case_id   uuid        not null references approval_case,
    filled    jsonb       not null, -- values by key of the field
    filled_by uuid        not null references staff,
    by_name   text        not null,
    filled_at timestamptz not null,
    primary key (stage, number)
);
revoke update, delete, truncate on stage_answer from lianban_app;
