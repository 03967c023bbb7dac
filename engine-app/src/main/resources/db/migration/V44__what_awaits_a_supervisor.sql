-- What awaits a supervisor, each in the order in which it presses.

-- cards from which the next step is somebody's
create index finding_by_step on finding (region, step_due, id)
    where step_due is not null and severity <> 'I' and state in ('ISSUED', 'ANSWERED', 'APPEALED');

-- departments whose reply is to be looked at, and those that owe one
create index order_addressee_replied on order_addressee (order_id) where state = 'REPLIED';
create index order_addressee_awaited on order_addressee (due, order_id) where state in ('SENT', 'READ', 'RETURNED');

-- procedures whose time is over and that nobody ended
create index suspension_by_cap on suspension (region, cap_ends_at) where state in ('OPEN', 'CAPPED');
