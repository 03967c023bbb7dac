-- What people have typed into a form and not handed in: each person's own, on whatever machine he sits.
create table draft (
    staff   uuid        not null references staff,
    form    text        not null check (length(form) between 1 and 200),
    content text        not null check (length(content) <= 65536),
    kept_at timestamptz not null,
    primary key (staff, form)
);
create index draft_by_age on draft (kept_at);
