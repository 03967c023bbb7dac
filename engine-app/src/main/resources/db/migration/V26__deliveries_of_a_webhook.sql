-- The last calls of each webhook, and what waits for it, for the administrators' page.
create index message_delivery_of_webhook on message_delivery (webhook, tried_at desc) where webhook is not null and tried_at is not null;
create index message_delivery_for_webhook on message_delivery (webhook) where webhook is not null and next_try_at is not null;
