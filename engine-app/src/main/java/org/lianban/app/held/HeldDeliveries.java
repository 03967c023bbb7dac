package org.lianban.app.held;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianban.app.database.Column;
import org.lianban.app.web.KeyedHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters what departments' systems deliver: a batch is one statement, and the same again changes nothing. */
@Service
public class HeldDeliveries {

    /** Which system delivers, and whose documents they are. */
    public record Source(String region, String department, String system) {}

    /** What became of a document. OTHER_HOLDER: the number is somebody else's, and nothing was changed. */
    public enum Entered {
        NEW,
        SAME,
        CHANGED,
        OTHER_HOLDER
    }

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final Clock clock;

    HeldDeliveries(JdbcClient jdbc, KeyedHash hash, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.clock = clock;
    }

    /**
     * Enters documents, each number once.
     *
     * @return what became of each, by number
     */
    @Transactional
    public Map<String, Entered> take(Source source, List<DeliveredDocument> documents) {
        Map<String, Boolean> changed = new HashMap<>();
        jdbc.sql("""
                        insert into held_document as h (id, region, holder, kind, number, department, issued_on, valid_until,
                            revoked_on, system, noted_at)
                        select d.id, :region, d.holder, d.kind, d.number, :department, d.issued, d.until, d.revoked, :system, :now
                        from unnest(:ids::uuid[], :holders::text[], :kinds::text[], :numbers::text[], :issued::date[],
                            :until::date[], :revoked::date[]) as d (id, holder, kind, number, issued, until, revoked)
                        order by d.number
                        on conflict (system, number) do update set kind = excluded.kind, department = excluded.department,
                            issued_on = excluded.issued_on, valid_until = excluded.valid_until,
                            revoked_on = excluded.revoked_on, noted_at = excluded.noted_at
                        where h.holder = excluded.holder
                            and (h.kind, h.department, h.issued_on, h.valid_until, h.revoked_on) is distinct from
                                (excluded.kind, excluded.department, excluded.issued_on, excluded.valid_until, excluded.revoked_on)
                        returning h.number, h.xmax = 0 as fresh
                        """)
                .param("region", source.region())
                .param("department", source.department())
                .param("system", source.system())
                .param("now", Timestamp.from(clock.instant()))
                .param("ids", Column.of(documents, each -> HeldRegister.newId()))
                .param("holders", Column.of(documents, this::holder))
                .param("kinds", Column.of(documents, DeliveredDocument::kind))
                .param("numbers", Column.of(documents, DeliveredDocument::number))
                .param("issued", Column.of(documents, DeliveredDocument::issuedOn))
                .param("until", Column.of(documents, DeliveredDocument::validUntil))
                .param("revoked", Column.of(documents, DeliveredDocument::revokedOn))
                .query((row, number) -> Map.entry(row.getString("number"), row.getBoolean("fresh")))
                .list()
                .forEach(entry -> changed.put(entry.getKey(), entry.getValue()));
        return results(source, documents, changed);
    }

    private Map<String, Entered> results(
            Source source, List<DeliveredDocument> documents, Map<String, Boolean> changed) {
        Map<String, String> holders = new HashMap<>();
        jdbc.sql("select number, holder from held_document where system = :system and number = any(:numbers::text[])")
                .param("system", source.system())
                .param("numbers", Column.of(documents, DeliveredDocument::number))
                .query((row, number) -> Map.entry(row.getString("number"), row.getString("holder")))
                .list()
                .forEach(entry -> holders.put(entry.getKey(), entry.getValue()));
        Map<String, Entered> results = new HashMap<>();
        for (DeliveredDocument document : documents) {
            Boolean fresh = changed.get(document.number());
            if (fresh != null) {
                results.put(document.number(), fresh ? Entered.NEW : Entered.CHANGED);
            } else {
                boolean own = holder(document).equals(holders.get(document.number()));
                results.put(document.number(), own ? Entered.SAME : Entered.OTHER_HOLDER);
            }
        }
        return results;
    }

    private String holder(DeliveredDocument document) {
        return hash.ofIdentity(document.holderNumber());
    }
}
