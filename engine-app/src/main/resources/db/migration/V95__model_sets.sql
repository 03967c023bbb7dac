-- Sets of models: each was deployed as one, whole, so that a case lives in the set in which it began.
create table model_set (
    deployment  text        primary key, -- the engine's
    name        text        not null,
    own         text[]      not null, -- the files of models that were released here; no new version of the program replaces them
    digest      text        not null, -- of all its files
    deployed_at timestamptz not null
);

-- Which set new cases begin in: of the rows that have begun the one with the highest number, the first of all before any has begun.
create table model_set_in_force (
    number      bigint      generated always as identity primary key,
    deployment  text        not null references model_set,
    begins_at   timestamptz not null,
    recorded_at timestamptz not null
);
