package org.lianban.app.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.calendars.DaysToGo;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.ledger.Clocks;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases behind a number of the board, the most pressing first, each with where its days went. */
@Component
class BoardCases {

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
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("region", reader.region());
        parameters.put("today", today);
        parameters.put("near", calendar.plusWorkingDays(today, Boards.NEAR_WORKING_DAYS));
        String listing = "board:%s:%s".formatted(kind, department);
        String where = "c.region = :region and c.state <> 'CLOSED' and " + kind.condition();
        if (department != null) {
            where +=
                    " and exists (select from clock k where k.case_id = c.id and k.department = :department and k.state <> 'STOPPED')";
            parameters.put("department", department);
        }
        List<@Nullable String> keys = cursors.open(listing, cursor);
        if (!keys.isEmpty()) {
            where += " and (coalesce(c.due_date, '9999-12-31'), c.id) > (:due, :id)";
            parameters.put("due", LocalDate.parse(Objects.requireNonNull(keys.get(0))));
            parameters.put("id", UUID.fromString(Objects.requireNonNull(keys.get(1))));
        }
        List<Row> rows = jdbc.sql("select c.* from approval_case c where " + where
                        + " order by coalesce(c.due_date, '9999-12-31'), c.id limit " + (size + 1))
                .params(parameters)
                .query(BoardCases::row)
                .list();
        Page<Row> page = Page.of(
                rows,
                size,
                last -> cursors.seal(
                        listing, List.of(last.sortDate().toString(), last.id().toString())));
        Map<UUID, List<ClockView>> measured =
                clocks.ofCases(page.items().stream().map(Row::id).toList());
        return page.map(row -> shown(row, measured.getOrDefault(row.id(), List.of()), calendar, today));
    }

    private record Row(
            UUID id,
            String number,
            LocalisedText service,
            String applicant,
            String lead,
            String state,
            Instant receivedAt,
            @Nullable LocalDate due,
            @Nullable ClockState clockState) {

        LocalDate sortDate() {
            return due == null ? LocalDate.of(9999, 12, 31) : due;
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String clockState = row.getString("clock_state");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("number"),
                new LocalisedText(row.getString("service_name_zh"), row.getString("service_name_en")),
                row.getString("applicant_name"),
                row.getString("lead_department"),
                row.getString("state"),
                row.getTimestamp("received_at").toInstant(),
                row.getObject("due_date", LocalDate.class),
                clockState == null ? null : ClockState.valueOf(clockState));
    }

    private static BoardCase shown(Row row, List<ClockView> clocks, WorkCalendar calendar, LocalDate today) {
        Optional<ClockView> binding = binding(clocks);
        long uncounted = binding.stream()
                .flatMap(clock -> clock.uncounted().values().stream())
                .mapToLong(Long::longValue)
                .sum();
        DaysToGo toGo = DaysToGo.until(row.due(), row.clockState(), today, calendar);
        return new BoardCase(
                row.id(),
                row.number(),
                row.service(),
                row.applicant(),
                row.lead(),
                row.state(),
                row.receivedAt(),
                row.due(),
                row.clockState(),
                toGo.left(),
                toGo.over(),
                binding.map(ClockView::counted).orElse(0L),
                uncounted,
                binding.map(ClockView::nonWorking).orElse(0L),
                binding.map(ClockView::elapsed).orElse(0L));
    }

    /** The promise while there is one, then the law, else the clock that is open before or after them. */
    private static Optional<ClockView> binding(List<ClockView> clocks) {
        for (ClockKind kind : List.of(
                ClockKind.DELIVERY,
                ClockKind.PROMISED,
                ClockKind.STATUTORY,
                ClockKind.CORRECTION,
                ClockKind.ACCEPTANCE)) {
            Optional<ClockView> found =
                    clocks.stream().filter(clock -> clock.kind() == kind).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
