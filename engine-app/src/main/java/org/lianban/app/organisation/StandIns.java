package org.lianban.app.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose work a person does today, because they are absent and named him as their substitute. */
@Repository
public class StandIns {

    private final JdbcClient jdbc;

    StandIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The absent colleagues, each with the roles and authorities that the substitute takes over for that time. */
    public List<Actor> of(Actor actor, LocalDate today) {
        return jdbc.sql("select " + StaffDirectory.ACTOR + """
                        from staff s
                        where s.substitute = :staff and s.active and :today between s.absent_from and s.absent_to
                        """)
                .param("staff", actor.staff())
                .param("today", today)
                .query(StaffDirectory::actor)
                .list();
    }
}
