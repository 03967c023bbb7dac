package org.lianban.app.supervision.figure.course;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockHistory;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.Histories;
import org.lianban.monitoring.attribution.CaseCourse;
import org.lianban.monitoring.attribution.Piece.Kind;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.DayReading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads what many cases went through: three queries, however many they are. */
@Repository
public class Courses {

    private final JdbcClient jdbc;
    private final Histories histories;

    Courses(JdbcClient jdbc, Histories histories) {
        this.jdbc = jdbc;
        this.histories = histories;
    }

    private record Ends(
            UUID id, Instant receivedAt, @Nullable Instant closedAt) {

        static Ends of(ResultSet row, int number) throws SQLException {
            OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
            return new Ends(
                    row.getObject("id", UUID.class),
                    row.getObject("received_at", OffsetDateTime.class).toInstant(),
                    closed == null ? null : closed.toInstant());
        }
    }

    /** The courses of these cases as of a moment, in the order of their ids; unknown ones are left out. */
    public List<LoadedCourse> of(Collection<UUID> cases, Instant now) {
        UUID[] ids = cases.toArray(UUID[]::new);
        Map<UUID, List<StageRow>> stages = stages(ids).stream().collect(groupingBy(StageRow::caseId));
        Map<UUID, List<ClockHistory>> clocks =
                histories.ofCases(cases).stream().collect(groupingBy(ClockHistory::caseId));
        return jdbc
                .sql("select id, received_at, closed_at from approval_case where id = any(?) order by id")
                .param(ids)
                .query(Ends::of)
                .list()
                .stream()
                .map(one -> course(
                        one, stages.getOrDefault(one.id(), List.of()), clocks.getOrDefault(one.id(), List.of()), now))
                .toList();
    }

    private List<StageRow> stages(UUID[] cases) {
        return jdbc.sql("""
                        with taken as (
                            select data ->> 'task' as task, min(at) as at from clock_event
                            where case_id = any(:cases) and type = 'TASK_CLAIMED' group by 1
                        )
                        select s.id, s.case_id, s.branch_id, b.item_code, b.depends_on, s.process, s.element, s.department,
                            s.clock_id, s.counted, s.opened_at, s.closed_at, taken.at as taken_up_at,
                            coalesce(t.state = 'OPEN', false) as untouched
                        from stage s left join branch b on b.id = s.branch_id
                        left join task t on t.stage_id = s.id left join taken on taken.task = t.id::text
                        where s.case_id = any(:cases) order by s.case_id, s.opened_at, s.id
                        """).param("cases", cases).query(StageRow::of).list();
    }

    private static LoadedCourse course(Ends ends, List<StageRow> stages, List<ClockHistory> clocks, Instant now) {
        Instant closedAt = ends.closedAt();
        Instant end = closedAt == null ? now : closedAt;
        Map<String, Map<LocalDate, String>> grounds = new HashMap<>();
        clocks.stream()
                .filter(clock -> clock.kind() == ClockKind.BRANCH && wasSuspended(clock))
                .forEach(clock -> grounds.computeIfAbsent(clock.subject(), item -> new HashMap<>())
                        .putAll(suspendedDays(clock, now)));
        List<StageRow> consultations =
                stages.stream().filter(StageRow::isConsultation).toList();
        var pieces = stages.stream()
                .flatMap(stage -> stage.kind().stream()
                        .map(kind -> stage.piece(
                                kind,
                                end,
                                kind == Kind.EXAMINING ? consultations : List.of(),
                                kind == Kind.EXAMINING
                                        ? grounds.getOrDefault(String.valueOf(stage.item()), Map.of())
                                        : Map.of())))
                .toList();
        return new LoadedCourse(
                ends.id(), new CaseCourse(ends.receivedAt(), end, closedAt != null, pieces), clocks, stages);
    }

    private static boolean wasSuspended(ClockHistory clock) {
        return clock.events().stream().anyMatch(ClockEvent.Suspended.class::isInstance);
    }

    private static Map<LocalDate, String> suspendedDays(ClockHistory clock, Instant now) {
        Map<LocalDate, String> days = new HashMap<>();
        for (DayReading day : Objects.requireNonNullElse(clock.at(now, true).days(), List.<DayReading>of())) {
            if (day.ground() != null) {
                days.put(day.date(), day.ground());
            }
        }
        return days;
    }
}
