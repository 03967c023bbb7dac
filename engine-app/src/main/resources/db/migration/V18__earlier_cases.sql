-- What the same applicant applied for before and how it ended: supervision asks at every case.
create index case_ended_by_applicant on approval_case (applicant_id_number, service_code, closed_at)
    where outcome in ('LAPSED', 'WITHDRAWN', 'NOT_ACCEPTED') and closed_at is not null;
