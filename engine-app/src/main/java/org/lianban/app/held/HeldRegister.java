package org.lianban.app.held;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register itself. There is no way through it but by somebody's full number: no list, no search, no paging. */
@Repository
public class HeldRegister {

    /**
     * What a decision here issued.
     *
     * @param holder the keyed hash of the applicant's number
     */
    public record Issued(
            UUID id,
            String region,
            String holder,
            String kind,
            String number,
            String department,
            @Nullable LocalDate validUntil) {}

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    HeldRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The documents of these kinds that departments of a region hold of somebody; of a kind the one that serves longest first. */
    List<HeldDocument> of(String region, String holder, Collection<String> kinds) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                        select * from held_document where region = :region and holder = :holder and kind = any(:kinds::text[])
                        order by kind, (revoked_on is not null and revoked_on <= :today), coalesce(valid_until, 'infinity') desc,
                            issued_on desc, id
                        limit :most
                        """)
                .param("region", region)
                .param("holder", holder)
                .param("kinds", Column.of(kinds, kind -> kind))
                .param("today", Date.valueOf(today))
                .param("most", MOST)
                .query((row, number) -> document(row, today))
                .list();
    }

    /** Those of these documents that are somebody's, as they stand today. */
    List<HeldDocument> these(String region, String holder, Collection<UUID> ids) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(
                        "select * from held_document where id = any(:ids::uuid[]) and region = :region and holder = :holder")
                .param("ids", Column.of(ids))
                .param("region", region)
                .param("holder", holder)
                .query((row, number) -> document(row, today))
                .list();
    }

    /** Enters what a decision issues, in its transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void issued(Issued document) {
        LocalDate until = document.validUntil();
        jdbc.sql("""
                        insert into held_document (id, region, holder, kind, number, department, issued_on, valid_until, noted_at)
                        values (:id, :region, :holder, :kind, :number, :department, :today, :until, :now)
                        """)
                .param("id", document.id())
                .param("region", document.region())
                .param("holder", document.holder())
                .param("kind", document.kind())
                .param("number", document.number())
                .param("department", document.department())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("until", until == null ? null : Date.valueOf(until), Types.DATE)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Marks certificates of our own as void from today on, in the transaction that voids them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void voided(Collection<String> numbers) {
        jdbc.sql("""
                        update held_document set revoked_on = :today, noted_at = :now
                        where system is null and number = any(:numbers::text[]) and revoked_on is null
                        """)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("now", Timestamp.from(clock.instant()))
                .param("numbers", Column.of(numbers, number -> number))
                .update();
    }

    static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    private static HeldDocument document(ResultSet row, LocalDate today) throws SQLException {
        LocalDate until = row.getObject("valid_until", LocalDate.class);
        LocalDate revoked = row.getObject("revoked_on", LocalDate.class);
        return new HeldDocument(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("number"),
                row.getString("department"),
                row.getObject("issued_on", LocalDate.class),
                until,
                revoked,
                row.getString("system"),
                HeldDocument.standing(today, until, revoked));
    }
}
