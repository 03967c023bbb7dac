-- By which a designer's Camunda Modeler proves whose it is.
create table studio_token (
    id         uuid        primary key,
    staff      uuid        not null references staff,
    token_hash text        not null unique,
    note       text        not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    revoked_at timestamptz
);
create index studio_token_of_staff on studio_token (staff, created_at desc, id);
