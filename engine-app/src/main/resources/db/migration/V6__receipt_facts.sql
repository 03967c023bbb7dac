-- When the application was in hand stays what it was; when all that was asked for was in hand is another moment.
alter table approval_case add column materials_at timestamptz;
update approval_case c set materials_at = received_at,
    received_at = coalesce((select min(e.at) from clock_event e where e.case_id = c.id), received_at);
alter table approval_case alter column materials_at set not null;

-- What keeps the digest of a receipt's facts from being guessed; cases opened before have none, and their facts stand outside the ledger.
alter table approval_case add column receipt_nonce uuid;
