-- Applications that applicants are writing: kept at the server as they type, one of a service at a time. Once handed in, the row only says
-- which case came of it, so that to hand it in again gives the same answer.
create table application_draft (
    id           uuid        primary key,
    account      uuid        not null references applicant_account,
    service_code text        not null,
    content      jsonb       not null,
    kept_at      timestamptz not null,
    case_id      uuid        unique references approval_case
);
create unique index application_draft_of_service on application_draft (account, service_code) where case_id is null;
create index application_draft_by_age on application_draft (kept_at) where case_id is null;

-- what was filed online, as offices list it
create index case_filed_online on approval_case (region, received_at desc, id) where filed_by is not null;
