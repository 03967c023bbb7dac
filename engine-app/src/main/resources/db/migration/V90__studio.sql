-- What designers work on. A version of an artifact is what a release made of a part of a change; the first is what is shipped. None is ever
-- changed or taken away, so that whatever a case ran on can be looked at.
create table studio_artifact_version (
    kind        text        not null check (kind in ('MODEL', 'TABLE', 'FORM')),
    key         text        not null,
    version     integer     not null check (version > 0),
    name_zh     text        not null,
    name_en     text        not null,
    content     bytea       not null,
    hash        text        not null, -- SHA-256 of the content
    size        integer     not null,
    released_at timestamptz not null,
    released_by text, -- a login; null for what is shipped
    change      uuid, -- what it was released with; null for what is shipped
    from_at     timestamptz, -- in force from then on, until one that begins later; null for what was never put in force
    primary key (kind, key, version)
);
revoke update, delete, truncate on studio_artifact_version from lianban_app;
-- The only thing about a version that is decided later.
grant update (from_at) on studio_artifact_version to lianban_app;
create index studio_artifact_version_in_force on studio_artifact_version (kind, key, from_at desc, version desc);

-- What is released as one.
create table studio_change (
    id         uuid        primary key,
    region     text        not null,
    title      text        not null,
    author     uuid        not null references staff,
    state      text        not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RELEASED', 'DISCARDED')),
    created_at timestamptz not null,
    changed_at timestamptz not null -- also when anything in it was
);
create index studio_change_by_age on studio_change (region, created_at desc, id);
create index studio_change_by_state on studio_change (region, state, created_at desc, id);
create index studio_change_by_author on studio_change (author, created_at desc, id);

create table studio_part (
    id           uuid        primary key,
    change       uuid        not null references studio_change,
    kind         text        not null check (kind in ('MODEL', 'TABLE', 'FORM')),
    key          text        not null,
    name_zh      text        not null,
    name_en      text        not null,
    base_version integer, -- of the artifact that it is based on; null for a new one
    head         integer     not null, -- the number of its last revision
    open         boolean     not null default true, -- neither removed nor in a change that is over
    added_at     timestamptz not null,
    foreign key (kind, key, base_version) references studio_artifact_version
);
-- An artifact is in at most one open change.
create unique index studio_part_open on studio_part (kind, key) where open;
create index studio_part_of_change on studio_part (change, kind, key);

-- Every saving, so that nothing that anybody drew is lost to a crash.
create table studio_revision (
    part     uuid        not null references studio_part,
    number   integer     not null check (number > 0),
    origin   text        not null check (origin in ('IN_FORCE', 'EMPTY', 'IMPORTED', 'EDITED', 'RESTORED', 'MODELER')),
    done     text        not null, -- what was done, in the words of whoever did it
    content  bytea       not null,
    hash     text        not null,
    size     integer     not null,
    saved_by uuid        not null references staff,
    saved_at timestamptz not null,
    primary key (part, number)
);

-- Who edits a part. The lease is renewed while the editor is open; a row whose lease is over says who was last.
create table studio_lock (
    part       uuid        primary key references studio_part,
    holder     uuid        not null references staff,
    held_since timestamptz not null,
    until      timestamptz not null,
    taken_from uuid references staff -- from whom the holder took it
);
