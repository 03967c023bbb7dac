-- What supervision found. Nothing is ever deleted.
create table finding (
    id         uuid primary key,
    region     text        not null,
    rule       text        not null, -- T1 ... as the table of rules names it
    severity   text        not null check (severity in ('I', 'Y', 'R')),
    case_id    uuid        not null references approval_case,
    clock_id   uuid        not null references clock,
    department text        not null references department, -- whose time it is
    due_on     date        not null, -- the due date that was near or past
    crossed_on date        not null, -- the first day on which it was so
    found_at   timestamptz not null,
    -- one finding for each crossing, however many nodes sweep and whenever they die
    unique (clock_id, rule, severity, due_on)
);
create index finding_of_region on finding (region, found_at desc, id);
create index finding_of_department on finding (department, found_at desc, id);
create index finding_of_case on finding (case_id);
revoke delete, truncate on finding from lianban_app;

-- When supervision must look at a clock next. Whatever changes a clock calls for a look at once; the sweep then says when to look
-- again. A clock at which nothing is to be expected has no row, so an idle sweep reads the first entry of one index.
create table clock_watch (
    clock_id uuid primary key references clock,
    look_at  timestamptz not null
);
create index clock_watch_by_moment on clock_watch (look_at);

create function watch_clocks() returns trigger language plpgsql set search_path = lianban as
$$
begin
    insert into clock_watch (clock_id, look_at) select id, '-infinity' from changed
    on conflict (clock_id) do update set look_at = excluded.look_at;
    return null;
end
$$;
create trigger new_clocks_are_watched after insert on clock
    referencing new table as changed for each statement execute function watch_clocks();
create trigger changed_clocks_are_watched after update on clock
    referencing new table as changed for each statement execute function watch_clocks();
insert into clock_watch (clock_id, look_at) select id, '-infinity' from clock;
