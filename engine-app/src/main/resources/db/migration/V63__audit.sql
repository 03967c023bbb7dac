-- Acts outside of cases, and what was looked up or taken away: appended to and read, nothing else. The ledgers say what was done in cases.
create table audit_entry (
    id      uuid        primary key,
    region  text        not null,
    at      timestamptz not null,
    who     text        not null, -- a login
    kind    text        not null,
    about   text        not null, -- the login, code, number or name of what was acted on
    what    jsonb       not null, -- no names, numbers of people, contents or secrets
    address text -- from where; null for what no request asked for
);
revoke update, delete, truncate on audit_entry from lianban_app;
create index audit_entry_by_time on audit_entry (region, at, id);
create index audit_entry_by_person on audit_entry (region, who, at, id);
create index audit_entry_by_kind on audit_entry (region, kind, at, id);
create index audit_entry_by_subject on audit_entry (region, about, at, id);

-- The same questions, asked of all ledgers of a region.
create index clock_event_by_time on clock_event (region, recorded_at, case_id, sequence);
create index clock_event_by_person on clock_event (region, actor, recorded_at, case_id, sequence);
