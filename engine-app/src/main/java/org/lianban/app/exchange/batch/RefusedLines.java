package org.lianban.app.exchange.batch;

import java.util.List;
import java.util.UUID;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was refused of deliveries, in order. Of one delivery a bounded number is kept; its count tells how many there were. */
@Repository
public class RefusedLines {

    /** Whoever sends so much that is wrong learns nothing from more. */
    public static final long MOST = 100_000;

    private final JdbcClient jdbc;

    RefusedLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps refusals; those that are kept already, because the delivery is repeated, stay as they are. */
    public void add(Batch batch, List<Refused> refused) {
        List<Refused> kept =
                refused.stream().filter(one -> one.number() <= MOST).toList();
        if (kept.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into exchange_refusal (batch, region, number, place, reason, reason_zh, reason_en)
                        select :batch, :region, r.*
                        from unnest(:numbers::bigint[], :places::bigint[], :reasons::text[], :zh::text[], :en::text[]) r
                        on conflict do nothing
                        """)
                .param("batch", batch.id())
                .param("region", batch.region())
                .param("numbers", kept.stream().map(Refused::number).toArray(Long[]::new))
                .param("places", kept.stream().map(Refused::place).toArray(Long[]::new))
                .param("reasons", kept.stream().map(Refused::reason).toArray(String[]::new))
                .param("zh", kept.stream().map(one -> one.text().zh()).toArray(String[]::new))
                .param("en", kept.stream().map(one -> one.text().en()).toArray(String[]::new))
                .update();
    }

    /** The refusals of a delivery after that number, in order. */
    public List<Refused> of(UUID batch, long after, int rows) {
        return jdbc.sql("""
                        select number, place, reason, reason_zh, reason_en from exchange_refusal
                        where batch = :batch and number > :after order by number limit :rows
                        """)
                .param("batch", batch)
                .param("after", after)
                .param("rows", rows)
                .query((row, number) -> new Refused(
                        row.getLong("number"),
                        row.getLong("place"),
                        row.getString("reason"),
                        new LocalisedText(row.getString("reason_zh"), row.getString("reason_en"))))
                .list();
    }
}
