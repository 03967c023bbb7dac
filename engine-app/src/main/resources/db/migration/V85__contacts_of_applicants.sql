-- An account is a number together with the contact that a code proved. Whoever knows somebody's number binds nothing but a telephone of
-- his own: the owner's account is another one. Accounts from before stay what they are.
alter table applicant_account
    drop constraint applicant_account_identity_hash_key,
    add column replaced_by uuid references applicant_account; -- the account that has all it had, since the window put the contact right
create unique index applicant_account_of_contact on applicant_account (identity_hash, contact) where replaced_by is null;

-- Who at the window put the contact of a case right, with the identity document in hand.
alter table approval_case add column contact_clerk uuid references staff;
