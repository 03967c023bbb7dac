package org.lianban.app.messages.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.database.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up how messages are worded: the last version of those that had come into force. */
@Repository
public class WordingBook {

    private final JdbcClient jdbc;

    WordingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one statement; those that are worded as shipped are not among them. */
    public Map<UUID, Wording> of(List<Asked> asked) {
        Map<UUID, Wording> found = new HashMap<>();
        jdbc.sql("""
                        select a.id, t.subject, t.body
                        from unnest(:ids::uuid[], :regions::text[], :kinds::text[], :channels::text[], :languages::text[],
                                :moments::timestamptz[]) a (id, region, kind, channel, language, moment)
                            cross join lateral (
                                select v.subject, v.body from message_template v
                                where v.region = a.region and v.kind = a.kind and v.channel = a.channel
                                    and v.language = a.language and v.from_at <= a.moment
                                order by v.version desc limit 1
                            ) t
                        where t.body is not null
                        """)
                .param("ids", Column.of(asked, Asked::id))
                .param("regions", Column.of(asked, Asked::region))
                .param("kinds", Column.of(asked, one -> one.key().kindName()))
                .param("channels", Column.of(asked, one -> one.key().channel()))
                .param("languages", Column.of(asked, one -> one.key().language()))
                .param("moments", Column.of(asked, Asked::posted))
                .query((row, number) -> found.put(
                        row.getObject("id", UUID.class), new Wording(row.getString("subject"), row.getString("body"))))
                .list();
        return found;
    }
}
