-- Applicants hand in themselves: what was taken in by a clerk of ours may as well have been filed by its applicant.
alter table attachment
    alter column uploaded_by drop not null,
    add column applicant uuid references applicant_account,
    add constraint attachment_uploaded_by_one check (num_nonnulls(uploaded_by, applicant) = 1);

alter table approval_case
    alter column clerk drop not null,
    add column filed_by uuid references applicant_account,
    add constraint case_taken_in_by_one check (num_nonnulls(clerk, filed_by) = 1);
create index case_by_filer on approval_case (filed_by, received_at desc, id) where filed_by is not null;

-- whoever acts, a member of the staff or an applicant's account
alter table idempotency drop constraint idempotency_staff_fkey;

-- What an applicant has uploaded for a form and not handed in yet: one file for each material, of a case that waits for corrections
-- or of an application that is being written.
create table applicant_upload (
    account    uuid        not null references applicant_account,
    form       uuid        not null,
    material   text        not null check (length(material) between 1 and 80),
    attachment uuid        not null unique references attachment,
    at         timestamptz not null,
    primary key (account, form, material)
);
create index applicant_upload_by_age on applicant_upload (at);
