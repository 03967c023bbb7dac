-- What departments hold of applicants. Whose it is stands here as a keyed hash only, the same as in approval_case and applicant_account.
create table held_document (
    id          uuid primary key,
    region      text        not null,
    holder      text        not null, -- the keyed hash of the identity number or credit code
    kind        text        not null check (length(kind) between 1 and 80), -- a material's key, which is that of the certificate too
    number      text        not null check (length(number) between 1 and 120),
    department  text        not null references department, -- who holds it
    issued_on   date        not null,
    valid_until date check (valid_until >= issued_on), -- its last day; without one it does not expire
    revoked_on  date check (revoked_on >= issued_on), -- from that day on it is not valid
    system      text references exchange_system, -- which delivered it; without one our own decision issued it
    noted_at    timestamptz not null,
    unique nulls not distinct (system, number)
);
create index held_document_of_holder on held_document (region, holder, kind);
revoke delete, truncate on held_document from lianban_app;

-- Who asked what is held of whom, and for what. Nothing in it is ever changed.
create table held_look_up (
    id         uuid primary key,
    region     text        not null,
    by_staff   uuid references staff,
    by_account uuid references applicant_account,
    holder     text        not null, -- keyed, as above
    service    text        not null,
    kinds      text[]      not null, -- what the situation asks for, and no more was looked for
    found      int         not null,
    at         timestamptz not null,
    asked_at   timestamptz not null, -- on the machine's clock, by which the rate is limited
    check ((by_staff is null) <> (by_account is null))
);
create index held_look_up_by_staff on held_look_up (by_staff, asked_at) where by_staff is not null;
create index held_look_up_by_account on held_look_up (by_account, asked_at) where by_account is not null;
create index held_look_up_of_holder on held_look_up (holder, at);
revoke update, delete, truncate on held_look_up from lianban_app;

-- What the register said of a material when its application was handed in; it stays as it was said.
create table case_held_document (
    case_id      uuid        not null references approval_case,
    region       text        not null,
    material     text        not null,
    document     uuid        not null references held_document,
    look_up      uuid        not null references held_look_up,
    looked_up_at timestamptz not null,
    outcome      text        not null check (outcome in ('TAKEN_OVER', 'EXPIRED', 'REVOKED', 'BROUGHT')),
    reason       text,
    number       text        not null,
    department   text        not null,
    issued_on    date        not null,
    valid_until  date,
    revoked_on   date,
    system       text,
    primary key (case_id, material),
    foreign key (case_id, material) references case_material,
    check ((outcome = 'BROUGHT') = (reason is not null)),
    check (reason <> '')
);
revoke update, delete, truncate on case_held_document from lianban_app;

-- What was issued before there was a register; where the applicant is not known by a hash yet, it is asked for as before.
insert into held_document (id, region, holder, kind, number, department, issued_on, valid_until, revoked_on, noted_at)
select c.id, c.region, a.applicant_identity, c.code, c.number, b.department,
    (c.issued_at at time zone 'Asia/Shanghai')::date, c.valid_until,
    (c.voided_at at time zone 'Asia/Shanghai')::date, c.issued_at
from certificate c
join approval_case a on a.id = c.case_id
join branch b on b.case_id = c.case_id and b.item_code = c.item_code
where a.applicant_identity is not null;
