-- Rectangles with a note on a page of a file, in parts of the page as it lies without being turned, so that they hold at any size.
create table material_mark (
    id            uuid primary key,
    region        text             not null,
    case_id       uuid             not null references approval_case,
    attachment_id uuid             not null references attachment, -- the version of the material
    page          int              not null check (page between 1 and 5000),
    x             double precision not null check (x >= 0),
    y             double precision not null check (y >= 0),
    width         double precision not null check (width > 0 and x + width <= 1.000001),
    height        double precision not null check (height > 0 and y + height <= 1.000001),
    note          text             not null check (length(note) between 1 and 500),
    department    text             not null references department,
    made_by       uuid             not null references staff,
    made_at       timestamptz      not null
);
create index material_mark_by_case on material_mark (case_id, made_at, id);
