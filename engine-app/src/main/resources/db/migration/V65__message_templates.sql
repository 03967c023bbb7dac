-- How regions word their messages; what is not here is worded as shipped. A version stands for ever: messages that were posted
-- while it was in force say it however late they are sent.
create table message_template (
    region       text        not null,
    kind         text        not null, -- of message, or DIGEST
    channel      text        not null,
    language     text        not null,
    version      integer     not null,
    subject      text, -- of mails only
    body         text, -- null: back to what is shipped
    from_at      timestamptz not null,
    published_at timestamptz not null,
    published_by text        not null, -- a login
    primary key (region, kind, channel, language, version)
);
revoke update, delete, truncate on message_template from lianban_app;

-- One for all administrators of a region.
create table message_template_draft (
    region   text        not null,
    kind     text        not null,
    channel  text        not null,
    language text        not null,
    revision integer     not null,
    subject  text,
    body     text        not null,
    saved_at timestamptz not null,
    saved_by text        not null, -- a login
    primary key (region, kind, channel, language)
);
