-- What somebody knew of a case when he came to it, and how far he has read since: one visit lasts until he stays away for a while.
create table case_seen (
    staff     uuid        not null references staff,
    case_id   uuid        not null references approval_case,
    known     bigint      not null, -- the last entry of the ledger that he knew when this visit began
    known_at  timestamptz not null,
    latest    bigint      not null,
    latest_at timestamptz not null,
    primary key (staff, case_id)
);

create index case_by_applicant on approval_case (region, applicant_id_number, received_at desc, id);
