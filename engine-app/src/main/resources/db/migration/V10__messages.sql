-- Messages to people and to other systems. They are written in the transaction that has something to tell, and go out after it.
create table message (
    id         uuid primary key,
    region     text        not null,
    kind       text        not null, -- MessageKind
    staff      uuid references staff, -- to this person, or
    department text references department, -- to all in this department
    role       text, -- who have this role
    subject_zh text        not null check (subject_zh <> ''),
    subject_en text        not null check (subject_en <> ''),
    text_zh    text        not null,
    text_en    text        not null,
    link       text check (link like '/%'), -- a page of ours
    urgent     boolean     not null,
    dedup_key  text        not null unique, -- what is told twice is stored once
    posted_at  timestamptz not null,
    check ((staff is null) = (department is not null) and (department is null) = (role is null))
);

-- who finds it in the inbox
create table inbox (
    staff     uuid        not null references staff,
    message   uuid        not null references message,
    posted_at timestamptz not null, -- the message's
    read_at   timestamptz,
    primary key (staff, message)
);
create index inbox_newest_first on inbox (staff, posted_at desc, message desc);
create index inbox_unread on inbox (staff) where read_at is null;

-- How a person wants to be told outside the pages. Who has no row is told in the inbox only.
create table notification_preference (
    staff           uuid primary key references staff,
    language        text    not null check (language in ('zh', 'en')),
    email           text,
    phone           text,
    mail_kinds      text[]  not null, -- which kinds go by mail
    sms_kinds       text[]  not null,
    quiet_from      time, -- local time of the application's zone; may be later than quiet_to: over midnight
    quiet_to        time,
    urgent_in_quiet boolean not null, -- urgent ones come even then
    digest          text    not null check (digest in ('AT_ONCE', 'HOURLY', 'DAILY')),
    digest_hour     int check (digest_hour between 0 and 23),
    check ((quiet_from is null) = (quiet_to is null)),
    check (quiet_from <> quiet_to),
    check ((digest = 'DAILY') = (digest_hour is not null))
);

-- Where another system is told, of a region or of one department in it. The secret never leaves but as a signature.
create table webhook (
    id         uuid primary key,
    region     text        not null,
    department text references department, -- null: all departments of the region
    url        text        not null,
    secret     text        not null,
    active     boolean     not null default true,
    version    bigint      not null default 0,
    changed_by uuid        not null references staff,
    changed_at timestamptz not null
);
create index webhook_by_region on webhook (region, id);
revoke delete, truncate on webhook from lianban_app;

-- One message on its way to one person by one channel, or to one webhook.
create table message_delivery (
    id          uuid primary key,
    message     uuid        not null references message,
    channel     text        not null check (channel in ('MAIL', 'SMS', 'WEBHOOK')),
    staff       uuid references staff,
    webhook     uuid references webhook,
    state       text        not null default 'PENDING' check (state in ('PENDING', 'HELD', 'SENT', 'DEAD', 'DROPPED')),
    parcel      uuid references message_delivery, -- with which other one it goes out, as part of a digest
    attempts    int         not null default 0,
    next_try_at timestamptz, -- null if nothing is left to do, or if it goes with its parcel
    tried_at    timestamptz, -- the last try; from the first on the parcel keeps its content
    settled_at  timestamptz, -- when it became SENT, DEAD or DROPPED
    last_error  text,
    unique nulls not distinct (message, channel, staff, webhook),
    check ((channel = 'WEBHOOK') = (webhook is not null) and (webhook is null) = (staff is not null)),
    check ((next_try_at is not null) = (state in ('PENDING', 'HELD') and parcel is null))
);
-- a pass with nothing to do reads the first entry of this index
create index message_delivery_due on message_delivery (next_try_at) where next_try_at is not null;
create index message_delivery_waiting on message_delivery (staff, channel) where next_try_at is not null and tried_at is null;
create index message_delivery_tried on message_delivery (staff, channel, tried_at) where tried_at is not null and parcel is null;
create index message_delivery_parcel on message_delivery (parcel) where parcel is not null;
create index message_delivery_dead on message_delivery (settled_at desc, id desc) where state = 'DEAD' and parcel is null;
