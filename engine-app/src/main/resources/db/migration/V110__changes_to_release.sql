-- looked at every few seconds by every node; of all the changes that ever were, these are few
create index studio_change_to_release on studio_change (state) where state in ('APPROVED', 'RELEASE_FAILED');
