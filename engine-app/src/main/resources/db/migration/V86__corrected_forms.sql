-- What a form said before it was corrected: who said otherwise, when, from what to what. As personal as the form itself, and kept as long;
-- the form says what counts now. Nothing in it is ever changed.
create table case_form_change (
    case_id      uuid        not null references case_form,
    region       text        not null,
    revision     int         not null check (revision > 1), -- of the form, that this made; what was filed is the first
    field        text        not null check (length(field) between 1 and 80),
    earlier      text, -- null: it was left open
    later        text, -- null: it is left open now
    by_name      text        not null,
    by_applicant boolean     not null, -- else by the window, for the applicant
    at           timestamptz not null,
    primary key (case_id, revision, field)
);
revoke update, delete, truncate on case_form_change from lianban_app;
