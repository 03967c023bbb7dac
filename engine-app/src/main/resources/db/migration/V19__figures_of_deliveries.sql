-- Cases of other systems are measured for the figures like our own.
create function queue_changed_deliveries() returns trigger language plpgsql set search_path = lianban as
$$
begin
    insert into figure_due (case_id)
    select n.id from changed n join unchanged o on o.id = n.id
    where n.ledger_version <> o.ledger_version or n.closed_on is distinct from o.closed_on;
    return null;
end
$$;
create trigger changed_deliveries_are_measured after update on delivered_case
    referencing new table as changed old table as unchanged for each statement execute function queue_changed_deliveries();
insert into figure_due (case_id) select id from delivered_case order by id;
