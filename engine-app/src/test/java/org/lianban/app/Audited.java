package org.lianban.app;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the trail has about something. */
public final class Audited {

    private Audited() {}

    /** The kinds of acts, in their order. */
    public static List<String> acts(JdbcClient jdbc, String about) {
        return jdbc.sql("select kind from audit_entry where about = ? order by at, id")
                .param(about)
                .query(String.class)
                .list();
    }
}
