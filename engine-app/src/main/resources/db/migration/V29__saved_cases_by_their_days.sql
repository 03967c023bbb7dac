-- Cases that are in time only because of their suspensions are listed by how much these saved.
drop index case_figure_saved;
create index case_figure_saved on case_figure (region, overdue_without desc, case_id) where overdue = 0 and overdue_without > 0;
