-- Papers that leave the house. What one says is kept as it was said, so that no change of a template changes it.
create table paper (
    id        uuid primary key,
    region    text        not null,
    code      text        not null unique check (code ~ '^[2-9A-HJKMNP-Z]{12}$'),
    kind      text        not null,
    case_id   uuid references approval_case, -- null: of no case of ours
    number    text        not null,
    issuer    text        not null references department,
    content   jsonb       not null,
    signature bytea, -- PNG
    issued_at timestamptz not null
);
create index paper_by_case on paper (case_id, issued_at, id) where case_id is not null;

-- the PDF, made when it is first asked for and never again
create table paper_print (
    paper_id uuid        not null references paper,
    language text        not null check (language in ('zh', 'en', 'both')),
    content  bytea       not null,
    sha256   text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    made_at  timestamptz not null,
    primary key (paper_id, language)
);

create trigger paper_is_append_only before update or delete or truncate on paper
    for each statement execute function refuse_change();
create trigger paper_print_is_append_only before update or delete or truncate on paper_print
    for each statement execute function refuse_change();
