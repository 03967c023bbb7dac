package org.lianban.app.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.calendars.DaysToGo;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.ledger.Clocks;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.Page;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands behind a number of the board, the most pressing first, each row with where its days went: cases behind a total, the
 * clocks of a department behind a figure of its line, so that every number is the length of its list.
 */
@Component
class BoardCases {

    /** The clocks {@code k} that are a department's own: its stages, and not the limits of the case as a whole. */
    static final String OWN_CLOCKS =
            "k.region = :region and k.state <> 'STOPPED' and " + ClockKind.ofDepartments("k.kind");

    private static final String TIMED = DaysToGo.Stored.columns("k");

    private static final String CASES = """
            select c.*, null::uuid as clock_id, c.due_date as listed_due, c.clock_state as listed_state,
                null as stage_zh, null as stage_en, null as item_zh, null as item_en, %s, %s as cap_ends_at
            from approval_case c left join clock k on k.id = c.due_clock
            where c.region = :region and c.state <> 'CLOSED' and %s
                and (:id::uuid is null or (coalesce(c.due_date, '9999-12-31'), c.id) > (:due::date, :id::uuid))
            order by coalesce(c.due_date, '9999-12-31'), c.id limit :rows
            """;

    /** The task of the newest stage on a clock says what it measures. */
    private static final String CLOCKS = """
            select c.*, k.id as clock_id, k.due_date as listed_due, k.state as listed_state,
                t.title_zh as stage_zh, t.title_en as stage_en, t.item_name_zh as item_zh, t.item_name_en as item_en, %s,
                %s as cap_ends_at
            from (
                select k.* from clock k
                where k.department = :department and %s and %s
                    and (:id::uuid is null or (coalesce(k.due_date, '9999-12-31'), k.id) > (:due::date, :id::uuid))
                order by coalesce(k.due_date, '9999-12-31'), k.id limit :rows) k
            join approval_case c on c.id = k.case_id
            left join lateral (
                select t.* from stage s join task t on t.stage_id = s.id
                where s.case_id = k.case_id and s.clock_id = k.id order by s.opened_at desc, s.id desc limit 1) t on true
            order by coalesce(k.due_date, '9999-12-31'), k.id
            """;

    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final CalendarBook calendars;
    private final Cursors cursors;
    private final Clock clock;

    BoardCases(JdbcClient jdbc, Clocks clocks, CalendarBook calendars, Cursors cursors, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.calendars = calendars;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<BoardCase> page(Actor reader, BoardKind kind, @Nullable String department, @Nullable String cursor, int size) {
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(clock.instant());
        Map<String, @Nullable Object> parameters =
                new HashMap<>(BoardKind.parameters(calendar, today, clock.instant()));
        parameters.put("region", reader.region());
        parameters.put("rows", size + 1);
        parameters.put("department", department);
        String listing = "board:%s:%s".formatted(kind, department);
        List<@Nullable String> keys = cursors.open(listing, cursor);
        parameters.put("due", keys.isEmpty() ? null : LocalDate.parse(Objects.requireNonNull(keys.get(0))));
        parameters.put("id", keys.isEmpty() ? null : UUID.fromString(Objects.requireNonNull(keys.get(1))));
        Page<BoardRow> page = Page.of(
                jdbc.sql(sql(kind, department))
                        .params(parameters)
                        .query(BoardRow::of)
                        .list(),
                size,
                last -> cursors.seal(
                        listing, List.of(last.sortDate().toString(), last.key().toString())));
        Map<UUID, List<ClockView>> measured = clocks.ofCases(
                page.items().stream().map(BoardRow::id).distinct().toList());
        return page.map(row -> row.shown(measured.getOrDefault(row.id(), List.of()), calendar, today));
    }

    private static String sql(BoardKind kind, @Nullable String department) {
        return department == null
                ? CASES.formatted(TIMED, kind.capEndOfCases(), kind.ofCases())
                : CLOCKS.formatted(TIMED, kind.capEndOfClocks(), OWN_CLOCKS, kind.ofClocks());
    }
}
