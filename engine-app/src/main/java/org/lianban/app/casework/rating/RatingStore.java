package org.lianban.app.casework.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.database.Moments;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored ratings. */
@Repository
class RatingStore {

    /** Of five stars, one and two are bad, as for supervision. */
    static final int BAD = 2;

    /** Working days in which a bad rating is answered; later it is a finding (Q1). */
    private static final int ANSWERED_WITHIN = 5;

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final CalendarBook calendars;

    RatingStore(JdbcClient jdbc, Cursors cursors, CalendarBook calendars) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.calendars = calendars;
    }

    /** Keeps a rating unless there is one. */
    boolean rate(CaseWork work, RatingForm form) {
        return jdbc.sql("""
                        insert into rating (case_id, region, department, account, stars, tags, text, rated_at)
                        values (:case, :region, :department, :account, :stars, :tags, :text, :at) on conflict (case_id) do nothing
                        """)
                        .param("case", work.id())
                        .param("region", work.record().region())
                        .param("department", work.record().leadDepartment())
                        .param("account", work.actor().staff())
                        .param("stars", form.stars())
                        .param(
                                "tags",
                                form.tags().stream().map(Enum::name).sorted().toArray(String[]::new))
                        .param("text", form.text().strip())
                        .param("at", Timestamp.from(work.now()))
                        .update()
                == 1;
    }

    /** Keeps the answer of the department unless there is one. */
    boolean answer(CaseWork work, String text) {
        return jdbc.sql("""
                        update rating set answer = :answer, answered_by = :by, answered_at = :at
                        where case_id = :case and department = :department and answered_at is null
                        """)
                        .param("answer", text.strip())
                        .param("by", work.actor().staff())
                        .param("at", Timestamp.from(work.now()))
                        .param("case", work.id())
                        .param("department", work.actor().department())
                        .update()
                == 1;
    }

    Optional<RatingView> find(UUID caseId) {
        return jdbc.sql("select * from rating where case_id = :case")
                .param("case", caseId)
                .query((row, number) -> new RatingView(
                        row.getInt("stars"),
                        tags(row),
                        row.getString("text"),
                        row.getTimestamp("rated_at").toInstant(),
                        row.getString("answer"),
                        Moments.of(row, "answered_at")))
                .optional();
    }

    /** Those of the reader's department, or of the region for supervisors, the newest first; or the bad ones that wait for an answer, the oldest first. */
    Page<RatingRow> page(Actor reader, boolean unanswered, @Nullable String cursor, int size) {
        boolean everywhere = reader.has(Role.SUPERVISOR);
        String listing = "ratings %s %s %s"
                .formatted(everywhere ? reader.region() : reader.department(), everywhere, unanswered);
        Map<String, Object> parameters = new HashMap<>(Map.of("region", reader.region()));
        StringBuilder where = new StringBuilder("r.region = :region");
        if (!everywhere) {
            where.append(" and r.department = :department");
            parameters.put("department", reader.department());
        }
        if (unanswered) {
            where.append(" and r.stars <= 2 and r.answered_at is null");
        }
        List<@Nullable String> keys = cursors.open(listing, cursor);
        if (!keys.isEmpty()) {
            where.append(
                    unanswered
                            ? " and (r.rated_at, r.case_id) > (:after, :afterCase)"
                            : " and (r.rated_at, r.case_id) < (:after, :afterCase)");
            parameters.put("after", Timestamp.from(Instant.parse(Objects.requireNonNull(keys.get(0)))));
            parameters.put("afterCase", UUID.fromString(Objects.requireNonNull(keys.get(1))));
        }
        String order = unanswered ? "r.rated_at, r.case_id" : "r.rated_at desc, r.case_id desc";
        WorkCalendar calendar = calendars.current();
        List<RatingRow> rows = jdbc.sql("""
                        select r.*, c.number, c.service_name_zh, c.service_name_en, s.name as answerer
                        from rating r join approval_case c on c.id = r.case_id left join staff s on s.id = r.answered_by
                        where %s order by %s limit %d
                        """.formatted(where, order, size + 1))
                .params(parameters)
                .query((row, number) -> row(row, reader, calendar))
                .list();
        return Page.of(
                rows,
                size,
                last -> cursors.seal(
                        listing,
                        List.of(last.ratedAt().toString(), last.caseId().toString())));
    }

    private static RatingRow row(ResultSet row, Actor reader, WorkCalendar calendar) throws SQLException {
        Instant ratedAt = row.getTimestamp("rated_at").toInstant();
        return new RatingRow(
                row.getObject("case_id", UUID.class),
                row.getString("number"),
                new LocalisedText(row.getString("service_name_zh"), row.getString("service_name_en")),
                row.getString("department"),
                row.getInt("stars"),
                tags(row),
                row.getString("text"),
                ratedAt,
                row.getInt("stars") > BAD ? null : calendar.plusWorkingDays(calendar.dateOf(ratedAt), ANSWERED_WITHIN),
                row.getString("department").equals(reader.department()),
                row.getString("answer"),
                row.getString("answerer"),
                Moments.of(row, "answered_at"));
    }

    private static List<RatingTag> tags(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("tags").getArray())
                .map(RatingTag::valueOf)
                .toList();
    }
}
