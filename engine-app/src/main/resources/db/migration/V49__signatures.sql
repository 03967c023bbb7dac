-- A consultation may ask a named person: another examiner (加签), or a signature of several (会签). Nobody else answers for him.
alter table consultation
    drop constraint consultation_state_check,
    add constraint consultation_state_check check (state in ('ASKED', 'ANSWERED', 'ENDED', 'WITHDRAWN')),
    add column kind text not null default 'ADVICE' check (kind in ('ADVICE', 'EXAMINER', 'SIGNATURE')),
    add column asked_person uuid references staff,
    add column verdict text check (verdict in ('AGREE', 'DISAGREE')),
    add column reminded_on date,
    add check ((kind = 'ADVICE') = (asked_person is null)),
    add check ((kind <> 'ADVICE' and state = 'ANSWERED') = (verdict is not null));
create index consultation_awaited on consultation (branch_id) where state = 'ASKED';
create unique index consultation_awaited_once on consultation (branch_id, asked_person) where state = 'ASKED';
