package org.lianban.app.ledger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Column;
import org.lianban.monitoring.clock.TimeLimit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what follows from the clocks: the rows of the clocks themselves, the limit that binds each case, the limits that each
 * task stands under. The only place that does. Three statements however many clocks; rows that are right already are not touched, so the
 * counts say how many differed. The caller holds the lock on the cases.
 */
@Component
class DerivedColumns {

    /** How many rows differed from what follows from the ledger. */
    record Differences(int clocks, int cases, int tasks) {

        static final Differences NONE = new Differences(0, 0, 0);

        Differences and(Differences more) {
            return new Differences(clocks + more.clocks, cases + more.cases, tasks + more.tasks);
        }

        int total() {
            return clocks + cases + tasks;
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    DerivedColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Differences write(List<DerivedClock> clocks) {
        if (clocks.isEmpty()) {
            return Differences.NONE;
        }
        int written = writeClocks(clocks);
        List<UUID> cases = clocks.stream().map(DerivedClock::caseId).distinct().toList();
        return new Differences(written, writeCases(cases), writeTasks(cases));
    }

    private int writeClocks(List<DerivedClock> clocks) {
        return jdbc.sql("""
                insert into clock as stored (id, region, case_id, kind, subject, department, state, limit_amount, limit_unit,
                                   limit_kind, started_on, stopped_on, due_date, provisional, counted, uncounted, measured_on,
                                   late_days, suspended_on, next_change)
                select u.id, c.region, u.case_id, u.kind, u.subject, u.department, u.state, u.limit_amount, u.limit_unit,
                       u.limit_kind, u.started_on, u.stopped_on, u.due_date, u.provisional, u.counted, u.uncounted,
                       u.measured_on, u.late_days, u.suspended_on, u.next_change
                from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[], ?::text[], ?::text[],
                            ?::date[], ?::date[], ?::date[], ?::boolean[], ?::int[], ?::jsonb[], ?::date[],
                            ?::int[], ?::date[], ?::timestamptz[])
                     as u (id, case_id, kind, subject, department, state, limit_amount, limit_unit, limit_kind,
                           started_on, stopped_on, due_date, provisional, counted, uncounted, measured_on, late_days,
                           suspended_on, next_change)
                join approval_case c on c.id = u.case_id
                on conflict (id) do update set
                    kind = excluded.kind, subject = excluded.subject, department = excluded.department,
                    state = excluded.state, limit_amount = excluded.limit_amount, limit_unit = excluded.limit_unit,
                    limit_kind = excluded.limit_kind, started_on = excluded.started_on, stopped_on = excluded.stopped_on,
                    due_date = excluded.due_date, provisional = excluded.provisional, counted = excluded.counted,
                    uncounted = excluded.uncounted, measured_on = excluded.measured_on,
                    late_days = excluded.late_days, suspended_on = excluded.suspended_on, next_change = excluded.next_change
                where stored is distinct from excluded""")
                .param(Column.of(clocks, DerivedClock::id))
                .param(Column.of(clocks, DerivedClock::caseId))
                .param(Column.of(clocks, DerivedClock::kind))
                .param(Column.of(clocks, DerivedClock::subject))
                .param(Column.of(clocks, DerivedClock::department))
                .param(Column.of(clocks, DerivedClock::state))
                .param(Column.of(clocks, clock -> limit(clock, TimeLimit::amount)))
                .param(Column.of(clocks, clock -> limit(clock, TimeLimit::unit)))
                .param(Column.of(clocks, clock -> limit(clock, TimeLimit::kind)))
                .param(Column.of(clocks, DerivedClock::startedOn))
                .param(Column.of(clocks, DerivedClock::stoppedOn))
                .param(Column.of(clocks, DerivedClock::dueDate))
                .param(Column.of(clocks, DerivedClock::provisional))
                .param(Column.of(clocks, DerivedClock::counted))
                .param(Column.of(clocks, clock -> json.writeValueAsString(clock.uncounted())))
                .param(Column.of(clocks, DerivedClock::measuredOn))
                .param(Column.of(clocks, DerivedClock::overdue))
                .param(Column.of(clocks, DerivedClock::suspendedOn))
                .param(Column.of(clocks, DerivedClock::nextChange))
                .update();
    }

    private static @Nullable Object limit(DerivedClock clock, Function<TimeLimit, @Nullable Object> part) {
        TimeLimit limit = clock.limit();
        return limit == null ? null : part.apply(limit);
    }

    /**
     * The clock that binds a case: after the decision the delivery, after acceptance the nearer of promised and statutory,
     * while the applicant corrects the correction, before that the acceptance.
     */
    private int writeCases(Collection<UUID> cases) {
        return jdbc.sql("""
                with ours as (
                    select k.*, state = 'STOPPED' as stopped, case
                        when kind = 'DELIVERY' then 1
                        when kind in ('STATUTORY', 'PROMISED') then 2
                        when kind = 'CORRECTION' and state <> 'STOPPED' then 3
                        when kind = 'ACCEPTANCE' then 4
                        else 5 end as phase
                    from clock k
                    where case_id = any(?::uuid[])
                      and kind in ('ACCEPTANCE', 'CORRECTION', 'STATUTORY', 'PROMISED', 'DELIVERY')
                ), binding as (
                    select distinct on (case_id) case_id, id, due_date, state
                    from ours
                    order by case_id, phase, stopped, case when phase = 2 then due_date end nulls last, started_on desc, id
                ), decision as (
                    select case_id,
                           (array_agg(due_date order by stopped, started_on desc, id) filter (where kind = 'PROMISED'))[1] as promised,
                           (array_agg(due_date order by stopped, started_on desc, id) filter (where kind = 'STATUTORY'))[1] as statutory
                    from ours group by case_id
                )
                update approval_case c
                set due_clock = b.id, due_date = b.due_date, clock_state = b.state, promised_due = d.promised, statutory_due = d.statutory
                from binding b join decision d using (case_id)
                where c.id = b.case_id
                  and (c.due_clock, c.due_date, c.clock_state, c.promised_due, c.statutory_due)
                      is distinct from (b.id, b.due_date, b.state, d.promised, d.statutory)""").param(Column.of(cases)).update();
    }

    /**
     * A task is due when its stage is; a stage without a clock has no due date. Beside it stands the limit of the case, unless that
     * is the applicant's, or its date still moves because the clock stands still and had not reached it before.
     */
    private int writeTasks(Collection<UUID> cases) {
        return jdbc.sql("""
                with ours as (
                    select t.id, k.due_date, case when k.state = 'SUSPENDED' then 'SUSPENDED' else 'RUNNING' end as clock_state,
                           coalesce(k.provisional, false) as provisional, b.due_date as case_due,
                           coalesce(k.state = 'SUSPENDED' and k.due_date < k.measured_on, false) as late_at_pause
                    from task t
                    join stage s on s.id = t.stage_id
                    join approval_case c on c.id = t.case_id
                    left join clock k on k.id = s.clock_id
                    left join clock b on b.id = c.due_clock and b.kind <> 'CORRECTION'
                        and (b.state = 'RUNNING' or b.state = 'SUSPENDED' and b.due_date < b.measured_on)
                    where t.case_id = any(?::uuid[]) and t.state in ('OPEN', 'CLAIMED', 'STARTED')
                )
                update task t
                set due_date = o.due_date, clock_state = o.clock_state, provisional = o.provisional, case_due = o.case_due,
                    late_at_pause = o.late_at_pause
                from ours o
                where o.id = t.id
                  and (t.due_date, t.clock_state, t.provisional, t.case_due, t.late_at_pause)
                      is distinct from (o.due_date, o.clock_state, o.provisional, o.case_due, o.late_at_pause)""").param(Column.of(cases)).update();
    }
}
