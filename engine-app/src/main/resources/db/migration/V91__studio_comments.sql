-- What designers and those who approve say to each other about an element of a draft.
create table studio_thread (
    id          uuid        primary key,
    part        uuid        not null references studio_part,
    element     text        not null, -- empty for the draft as a whole
    opened_at   timestamptz not null,
    resolved_at timestamptz,
    resolved_by uuid references staff,
    check ((resolved_at is null) = (resolved_by is null))
);
create index studio_thread_of_part on studio_thread (part, opened_at, id);

create table studio_comment (
    id         uuid        primary key,
    thread     uuid        not null references studio_thread,
    author     uuid        not null references staff,
    written_at timestamptz not null,
    text       text        not null
);
create index studio_comment_of_thread on studio_comment (thread, written_at, id);
revoke update, delete, truncate on studio_comment from lianban_app;
