-- The hall: numbers, appointments, and from both the load by the hour. A hall is a service centre.
create table hall_series (
    hall   text not null references department,
    day    date not null,
    series text not null check (series in ('A', 'B', 'C')),
    last   int  not null check (last > 0),
    primary key (hall, day, series)
);

create table hall_slot (
    hall      text        not null references department,
    starts_at timestamptz not null,
    capacity  int         not null check (capacity > 0),
    taken     int         not null check (taken between 0 and capacity), -- nobody overbooks, however many come at once
    primary key (hall, starts_at)
);

create table hall_appointment (
    id           uuid primary key,
    region       text        not null,
    hall         text        not null,
    starts_at    timestamptz not null,
    service_code text,
    name         text        not null check (name <> ''),
    phone        text        not null check (phone <> ''),
    code         text        not null unique,
    state        text        not null check (state in ('BOOKED', 'ARRIVED', 'CANCELLED')),
    booked_at    timestamptz not null,
    booked_by    uuid references staff, -- null: by the person
    foreign key (hall, starts_at) references hall_slot
);
create index hall_appointment_by_slot on hall_appointment (hall, starts_at, id);
create index hall_appointment_by_phone on hall_appointment (phone, starts_at) where state = 'BOOKED';

create table hall_ticket (
    id             uuid primary key,
    region         text        not null,
    hall           text        not null references department,
    day            date        not null,
    series         text        not null check (series in ('A', 'B', 'C')), -- joint services, single items, anything else
    number         int         not null check (number > 0),
    service_code   text,
    taken_at       timestamptz not null,
    appointment_id uuid unique references hall_appointment,
    first_from     timestamptz, -- from then on it is called before those without an appointment
    state          text        not null check (state in ('WAITING', 'CALLED', 'SKIPPED', 'SERVED', 'NO_SHOW')),
    counter        text,
    called_at      timestamptz, -- for the first time
    last_call_at   timestamptz,
    called_by      uuid references staff,
    ended_at       timestamptz,
    case_id        uuid references approval_case,
    unique (hall, day, series, number),
    check ((state = 'WAITING') = (called_at is null)),
    check ((called_at is null) = (called_by is null) and (called_at is null) = (counter is null)),
    check ((state in ('SERVED', 'NO_SHOW')) = (ended_at is not null))
);
create index hall_ticket_waiting on hall_ticket (hall, day, taken_at, id) where state = 'WAITING';
create index hall_ticket_called on hall_ticket (hall, day, last_call_at desc) where state <> 'WAITING';
create index hall_ticket_by_case on hall_ticket (case_id) where case_id is not null;
create unique index hall_ticket_at_hand on hall_ticket (called_by) where state = 'CALLED'; -- one at a time
