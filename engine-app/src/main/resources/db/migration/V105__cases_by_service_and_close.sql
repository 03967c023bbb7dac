-- flows are discovered from the cases of a service that were closed in some months
create index case_by_service_closed on approval_case (region, service_code, closed_at);
