package org.lianban.app.messages;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Short-lived messages to people who have no inbox here: codes to a telephone number or a mail address. */
@Repository
public class ContactPost {

    private final JdbcClient jdbc;
    private final OpenChannels open;
    private final Clock systemTime;
    private final boolean waits;

    /** A message as it was posted. */
    public record Posted(String contact, String subject, String text, Instant postedAt) {}

    ContactPost(
            JdbcClient jdbc,
            OpenChannels open,
            Clock clock,
            Environment environment,
            @Value("${lianban.messages.codes-wait:false}") boolean waits) {
        this.jdbc = jdbc;
        this.open = open;
        this.systemTime = Clock.system(clock.getZone());
        this.waits = waits || environment.acceptsProfiles(Profiles.of("demonstration"));
    }

    /** Whether there is a way to that contact; in the demonstration the outbox is one. */
    public boolean reaches(String contact) {
        return waits || open.has(channel(contact));
    }

    /**
     * Posts a message, or does the same work without posting one, so that nobody can tell by the time it took.
     *
     * @param contact null if there is nobody to tell
     */
    public void post(@Nullable String contact, String subject, String text, Duration lasts) {
        Instant now = systemTime.instant();
        jdbc.sql("""
                        insert into code_message (id, contact, subject, text, posted_at, expires_at, next_try_at)
                        select :id, c, :subject, :text, :now, :expires, :now
                        from (select cast(:contact as text) as c) told where c is not null
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("contact", contact, java.sql.Types.VARCHAR)
                .param("subject", subject)
                .param("text", text)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(lasts)))
                .update();
    }

    /** How a message fares. */
    public enum Fate {
        WAITING,
        CARRIED,
        /** It was tried for as long as it was worth anything. */
        NOT_CARRIED
    }

    /**
     * Posts something that people should know, to a contact that {@link #reaches}.
     *
     * @return the message, for {@link #fate}
     */
    public UUID tell(String contact, String subject, String text, Duration lasts) {
        Instant now = systemTime.instant();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                        insert into code_message (id, contact, subject, text, posted_at, expires_at, next_try_at)
                        values (:id, :contact, :subject, :text, :now, :expires, :now)
                        """)
                .param("id", id)
                .param("contact", contact)
                .param("subject", subject)
                .param("text", text)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(lasts)))
                .update();
        return id;
    }

    /** What became of a message. */
    public Fate fate(UUID message) {
        return jdbc.sql(
                        "select carried_at is not null as carried, expires_at <= :now as over from code_message where id = :id")
                .param("now", Timestamp.from(systemTime.instant()))
                .param("id", message)
                .query((row, number) -> row.getBoolean("carried")
                        ? Fate.CARRIED
                        : row.getBoolean("over") ? Fate.NOT_CARRIED : Fate.WAITING)
                .optional()
                .orElse(Fate.NOT_CARRIED);
    }

    /** A contact in the one form in which contacts are compared: without what people put in between. */
    public static String plain(String typed) {
        String contact = typed.strip();
        return contact.contains("@") ? contact.toLowerCase(Locale.ROOT) : contact.replaceAll("[^+0-9]", "");
    }

    /** The newest messages whose text is still there, for the demonstration, which sends none. */
    public List<Posted> newest(int most) {
        return jdbc.sql("""
                        select contact, subject, text, posted_at from code_message
                        where text is not null and expires_at > :now order by posted_at desc limit :most
                        """)
                .param("now", Timestamp.from(systemTime.instant()))
                .param("most", most)
                .query((row, number) -> new Posted(
                        row.getString("contact"),
                        row.getString("subject"),
                        row.getString("text"),
                        row.getTimestamp("posted_at").toInstant()))
                .list();
    }

    /** By which channel a contact is reached. */
    public static Channel channel(String contact) {
        return contact.contains("@") ? Channel.MAIL : Channel.SMS;
    }
}
