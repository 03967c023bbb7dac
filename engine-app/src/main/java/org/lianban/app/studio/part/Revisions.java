package org.lianban.app.studio.part;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.content.Content;
import org.lianban.app.studio.content.ContentReader;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored revisions: the last {@value #WHOLE} of a part, of older ones every {@value #STEP}th, the last {@value #SPARSE} of these, and
 * the first.
 */
@Repository
public class Revisions {

    static final int WHOLE = 200;
    static final int STEP = 20;
    static final int SPARSE = 200;

    private static final String COLUMNS = """
            select r.part, r.number, r.origin, r.done, r.hash, r.size, r.saved_at, s.login, s.name
            from studio_revision r join staff s on s.id = r.saved_by
            """;

    private final JdbcClient jdbc;
    private final Parts parts;
    private final Writers writers;
    private final Clock clock;

    Revisions(JdbcClient jdbc, Parts parts, Writers writers, Clock clock) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.writers = writers;
        this.clock = clock;
    }

    /** Adds the next revision of a part that the transaction has locked. */
    public Revision add(Part part, Actor by, Origin origin, String done, Content content) {
        int number = part.head() + 1;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("""
                        insert into studio_revision (part, number, origin, done, content, hash, size, saved_by, saved_at)
                        values (:part, :number, :origin, :done, :content, :hash, :size, :by, :now)
                        """)
                .param("part", part.id())
                .param("number", number)
                .param("origin", origin.name())
                .param("done", done)
                .param("content", content.bytes())
                .param("hash", content.hash())
                .param("size", content.size())
                .param("by", by.staff())
                .param("now", Timestamp.from(now))
                .update();
        if (origin != Origin.IN_FORCE) {
            writers.add(part.id(), by, now);
        }
        parts.moveOn(part, number, content, now);
        thin(part.id(), number);
        Designer saver = new Designer(by.login(), by.name());
        return new Revision(part.id(), number, origin, done, content.hash(), content.size(), saver, now);
    }

    /** Every number falls out once, so that a saving costs the same however many there are. */
    private void thin(UUID part, int head) {
        jdbc.sql("""
                        delete from studio_revision where part = :part and number > 1
                            and (number = :outOfWhole and number % :step <> 0 or number = :outOfSparse)
                        """)
                .param("part", part)
                .param("outOfWhole", head - WHOLE)
                .param("step", STEP)
                .param("outOfSparse", head - WHOLE - STEP * SPARSE)
                .update();
    }

    /** Those before that number, the last first. */
    public List<Revision> page(UUID part, int before, int limit) {
        return jdbc.sql(COLUMNS + "where r.part = ? and r.number < ? order by r.number desc limit ?")
                .params(part, before, limit)
                .query(Revisions::revision)
                .list();
    }

    public Optional<Revision> find(UUID part, int number) {
        return jdbc.sql(COLUMNS + "where r.part = ? and r.number = ?")
                .params(part, number)
                .query(Revisions::revision)
                .optional();
    }

    /**
     * A revision.
     *
     * @throws Refusal if there is none, or it was thinned out
     */
    public Revision require(UUID part, int number) {
        return find(part, number).orElseThrow(Revisions::unknown);
    }

    /** The last of a part. */
    public Revision head(Part part) {
        return require(part.id(), part.head());
    }

    /**
     * The file of a revision.
     *
     * @throws Refusal if there is none, or it was thinned out
     */
    public Content content(Part part, int number) {
        return jdbc.sql("select content from studio_revision where part = ? and number = ?")
                .params(part.id(), number)
                .query(byte[].class)
                .optional()
                .map(bytes -> ContentReader.read(part.artifact().kind(), bytes))
                .orElseThrow(Revisions::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound(
                new LocalisedText("没有这次保存，或已被精简。", "There is no such revision, or it was thinned out."));
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getObject("part", UUID.class),
                row.getInt("number"),
                Origin.valueOf(row.getString("origin")),
                row.getString("done"),
                row.getString("hash"),
                row.getInt("size"),
                new Designer(row.getString("login"), row.getString("name")),
                row.getTimestamp("saved_at").toInstant());
    }
}
