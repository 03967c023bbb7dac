package org.lianban.app.calendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.lianban.monitoring.calendar.CalendarNotice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The notices in the database. */
@Component
public class NoticeStore {

    /** The calendar that lianban runs on. */
    static final String CALENDAR = "cn";

    private static final TypeReference<List<NoticeDayJson>> DAYS = new TypeReference<>() {};

    private static final String SELECT = """
            select sequence, id, published_on, title, source, days::text, years, recorded_at
            from calendar_notice where calendar = ?
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    /** A store in that database. */
    public NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sequence of the last notice, 0 if there is none. */
    long version() {
        return jdbc.sql("select coalesce(max(sequence), 0) from calendar_notice where calendar = ?")
                .param(CALENDAR)
                .query(Long.class)
                .single();
    }

    /** All notices, in the order in which they were recorded. An office adds a handful a year. */
    List<RecordedNotice> all() {
        return jdbc.sql("""
                select sequence, id, published_on, title, source, days::text, years, recorded_at, projected_at is not null as projected
                from calendar_notice where calendar = ? order by sequence""").param(CALENDAR).query(this::notice).list();
    }

    /** The notices that not all running cases follow yet, because the node that published them ended too early. */
    public List<RecordedNotice> unprojected() {
        return jdbc.sql(SELECT + "and projected_at is null order by sequence")
                .param(CALENDAR)
                .query(this::notice)
                .list();
    }

    private RecordedNotice notice(ResultSet row, int number) throws SQLException {
        var notice = new CalendarNotice(
                row.getString("id"),
                row.getObject("published_on", LocalDate.class),
                row.getString("title"),
                row.getString("source"),
                NoticeDayJson.toDays(json.readValue(row.getString("days"), DAYS)),
                Set.of((Integer[]) row.getArray("years").getArray()));
        return new RecordedNotice(
                row.getLong("sequence"),
                notice,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** Adds a notice; the caller holds {@link CalendarBook#holdForChange()}. */
    public void add(CalendarNotice notice, Instant recordedAt, String recordedBy) {
        jdbc.sql("""
                insert into calendar_notice (calendar, id, published_on, title, source, days, years, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?::jsonb, ?::int[], ?, ?)""")
                .param(CALENDAR)
                .param(notice.id())
                .param(notice.publishedOn())
                .param(notice.title())
                .param(notice.source())
                .param(json.writeValueAsString(NoticeDayJson.of(notice.days())))
                .param(notice.years().toArray(Integer[]::new))
                .param(recordedAt.atOffset(ZoneOffset.UTC))
                .param(recordedBy)
                .update();
    }

    /** Says that all running cases follow the notice. */
    public void markProjected(RecordedNotice notice, Instant at) {
        jdbc.sql("update calendar_notice set projected_at = ? where sequence = ? and projected_at is null")
                .param(at.atOffset(ZoneOffset.UTC))
                .param(notice.sequence())
                .update();
    }
}
