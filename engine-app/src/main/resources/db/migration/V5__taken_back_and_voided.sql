-- A request that nobody decided can be taken back by who asked; then nobody decided it.
alter table suspension drop constraint suspension_state_check;
alter table suspension add constraint suspension_state_check
    check (state in ('REQUESTED', 'OPEN', 'REFUSED', 'RESUMED', 'CAPPED', 'WITHDRAWN', 'ENDED'));
alter table suspension add constraint suspension_withdrawn_undecided check (state <> 'WITHDRAWN' or decided_by is null);
alter table extension drop constraint extension_state_check;
alter table extension add constraint extension_state_check
    check (state in ('REQUESTED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'ENDED'));
alter table extension add constraint extension_withdrawn_undecided check (state <> 'WITHDRAWN' or decided_by is null);

-- A certificate does not outlive the application that it was issued upon (行政许可法 第七十条).
alter table certificate add column voided_at timestamptz check (voided_at >= issued_at);
