-- The examination by the lower level has a clock of its own (行政许可法 第四十三条).
alter table clock drop constraint clock_kind_check;
alter table clock add constraint clock_kind_check check (kind in
    ('ACCEPTANCE', 'STATUTORY', 'PROMISED', 'BRANCH', 'STAGE', 'LOWER_LEVEL', 'WAIT', 'PROCEDURE', 'CORRECTION', 'DELIVERY'));
