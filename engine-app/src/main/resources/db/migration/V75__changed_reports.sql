-- A regular report can be changed by its owner; of two who change it at once the second is told.
alter table report add column version int not null default 1;
