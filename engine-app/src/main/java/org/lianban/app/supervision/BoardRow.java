package org.lianban.app.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.DaysToGo;
import org.lianban.app.database.Moments;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockState;

/**
 * A row of a list of the board as it is stored: a case, or a clock with its case.
 *
 * @param stage the task on the clock, with the item that it is about
 * @param capEnd the moment from which on a special procedure no longer stops the clock; null where none is asked about
 */
record BoardRow(
        UUID id,
        @Nullable UUID clockId,
        String number,
        LocalisedText service,
        @Nullable LocalisedText stage,
        String applicant,
        String lead,
        String state,
        Instant receivedAt,
        @Nullable LocalDate due,
        @Nullable ClockState clockState,
        DaysToGo.Stored timed,
        @Nullable Instant capEnd) {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** The limit that binds a case: the promise while there is one, then the law, else what is open before or after them. */
    private static final List<ClockKind> BINDING = List.of(
            ClockKind.DELIVERY, ClockKind.PROMISED, ClockKind.STATUTORY, ClockKind.CORRECTION, ClockKind.ACCEPTANCE);

    static BoardRow of(ResultSet row, int number) throws SQLException {
        String clockState = row.getString("listed_state");
        return new BoardRow(
                row.getObject("id", UUID.class),
                row.getObject("clock_id", UUID.class),
                row.getString("number"),
                new LocalisedText(row.getString("service_name_zh"), row.getString("service_name_en")),
                stage(row),
                row.getString("applicant_name"),
                row.getString("lead_department"),
                row.getString("state"),
                row.getTimestamp("received_at").toInstant(),
                row.getObject("listed_due", LocalDate.class),
                clockState == null ? null : ClockState.valueOf(clockState),
                DaysToGo.Stored.of(row),
                Moments.of(row, "cap_ends_at"));
    }

    private static @Nullable LocalisedText stage(ResultSet row) throws SQLException {
        String zh = row.getString("stage_zh");
        if (zh == null) {
            return null;
        }
        String itemZh = row.getString("item_zh");
        return itemZh == null
                ? new LocalisedText(zh, row.getString("stage_en"))
                : new LocalisedText(zh + " · " + itemZh, row.getString("stage_en") + " · " + row.getString("item_en"));
    }

    UUID key() {
        return Objects.requireNonNullElse(clockId, id);
    }

    LocalDate sortDate() {
        return Objects.requireNonNullElse(due, NEVER);
    }

    BoardCase shown(List<ClockView> ofCase, WorkCalendar calendar, LocalDate today) {
        Optional<ClockView> measured = clockId == null ? binding(ofCase) : one(ofCase, clockId);
        long uncounted = measured.stream()
                .flatMap(clock -> clock.uncounted().values().stream())
                .mapToLong(Long::longValue)
                .sum();
        DaysToGo toGo = DaysToGo.of(timed, today, calendar);
        LocalDate capDay = capEnd == null ? null : calendar.dateOf(capEnd.minusMillis(1));
        return new BoardCase(
                id,
                clockId,
                number,
                service,
                clockId == null || stage != null
                        ? stage
                        : measured.map(ClockView::name).orElse(null),
                applicant,
                lead,
                state,
                receivedAt,
                due,
                clockState,
                toGo.left(),
                toGo.over(),
                toGo.suspendedOn(),
                measured.map(ClockView::counted).orElse(0L),
                uncounted,
                measured.map(ClockView::nonWorking).orElse(0L),
                measured.map(ClockView::elapsed).orElse(0L),
                capDay,
                capDay == null ? 0 : calendar.workingDaysBetween(capDay, today.minusDays(1)));
    }

    private static Optional<ClockView> one(List<ClockView> clocks, UUID id) {
        return clocks.stream().filter(clock -> clock.id().equals(id)).findFirst();
    }

    private static Optional<ClockView> binding(List<ClockView> clocks) {
        return BINDING.stream()
                .flatMap(kind -> clocks.stream().filter(clock -> clock.kind() == kind))
                .findFirst();
    }
}
