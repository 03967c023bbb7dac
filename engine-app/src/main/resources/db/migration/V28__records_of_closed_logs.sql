-- What is found in the cases of a closed log is for the record: nobody has to answer it, and nothing follows.
alter table finding drop constraint finding_state_check, add constraint finding_state_check check
    (state in ('ISSUED', 'ANSWERED', 'UPHELD', 'APPEALED', 'REVOKED', 'WAIVED', 'RECORDED'));
alter table finding_step drop constraint finding_step_kind_check, add constraint finding_step_kind_check check
    (kind in ('ISSUED', 'NOTED', 'ANSWERED', 'UPHELD', 'APPEALED', 'REVOKED', 'WAIVED', 'RECORDED'));
alter table finding_step drop constraint finding_step_check1, add constraint finding_step_check1 check
    (taken_by is not null or kind in ('ISSUED', 'REVOKED', 'RECORDED'));

create or replace function check_finding_step() returns trigger language plpgsql set search_path = lianban as
$$
declare
    last text;
begin
    select kind into last from finding_step where finding_id = new.finding_id and number = new.number - 1;
    if last in ('REVOKED', 'WAIVED', 'RECORDED') or (last is null and new.number > 1) then
        raise exception 'no step % of finding % follows %', new.number, new.finding_id, coalesce(last, 'nothing')
            using errcode = 'check_violation';
    end if;
    if last = 'APPEALED' and new.kind in ('UPHELD', 'REVOKED') and exists (
            select from finding_step where finding_id = new.finding_id and kind = 'UPHELD' and taken_by = new.taken_by) then
        raise exception 'an appeal is decided by another supervisor than the one who upheld the card'
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;

-- what was found before closed logs were known for such; that an order was not replied to is about today
with recorded as (
    update finding f set version = version + 1, state = 'RECORDED', step_due = null, look_on = null
    from delivered_case d join exchange_system s on s.code = d.system
    where d.id = f.delivered_case and s.historical and f.state not in ('REVOKED', 'WAIVED')
        and (f.rule <> 'T9' or starts_with(f.subject, 'card/'))
    returning f.id, f.version
)
insert into finding_step (finding_id, number, kind, at, text_zh, text_en)
select id, version, 'RECORDED', now(), '该办件来自已关闭的历史日志：此项仅作记录，无需答复，没有期限，也不计入考核。',
    'The case is from a closed log: this is for the record. Nobody has to answer it, it has no last day, and no assessment counts it.'
from recorded;
