-- What each department says while the window gathers the one correction notice of a case (law L2, L21).
create table correction_part (
    case_id    uuid        not null references approval_case,
    department text        not null references department,
    region     text        not null,
    state      text        not null check (state in ('LOOKING', 'NOTHING', 'ITEMS', 'MISSED')), -- MISSED: the notice or the acceptance came first
    items      jsonb       not null default '[]', -- [{key, defect, wanted, article, page, mark}]
    asked_at   timestamptz not null,
    said_by    uuid references staff,
    said_at    timestamptz,
    primary key (case_id, department),
    check ((state in ('NOTHING', 'ITEMS')) = (said_by is not null) and (said_by is null) = (said_at is null)),
    check ((state = 'ITEMS') = (jsonb_array_length(items) > 0))
);
create index correction_part_awaited on correction_part (department, asked_at, case_id) where state = 'LOOKING';

-- How the applicant was told: null before this was recorded, told_message null where no way led to that contact.
alter table correction_notice add told_to text;
alter table correction_notice add told_message uuid;
alter table code_message add carried_at timestamptz;
