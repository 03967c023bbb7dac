package org.lianban.app.messages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages that were given up, for whoever has to see to them. */
@Repository
public class Undelivered {

    private final JdbcClient jdbc;

    Undelivered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many in a region. */
    public long count(String region) {
        return jdbc.sql("""
                        select count(*) from message_delivery d join message m on m.id = d.message
                        where d.state = 'DEAD' and d.parcel is null and m.region = :region
                        """).param("region", region).query(Long.class).single();
    }
}
