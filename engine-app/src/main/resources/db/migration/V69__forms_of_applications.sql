-- What an application says beside its materials: the merged form as its definitions were that day, and what was filled in. It is personal and
-- business data: read with the case by who handles it, in no list and no log.
create table case_form (
    case_id   uuid        primary key references approval_case,
    region    text        not null,
    filled    jsonb       not null, -- groups of fields, versions of the items, values by field
    filled_at timestamptz not null
);
