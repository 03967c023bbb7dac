package org.lianban.app.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return jdbc.sql("""
                        select s.id, s.login, s.name, s.department, s.region,
                            array(select role from staff_role where staff = s.id) as roles,
                            array(select authority from staff_authority where staff = s.id) as authorities
                        from staff s
                        where s.substitute = :staff and s.active and :today between s.absent_from and s.absent_to
                        """)
                .param("staff", actor.staff())
                .param("today", today)
                .query(StandIns::actor)
                .list();
    }

    private static Actor actor(ResultSet row, int number) throws SQLException {
        Set<Role> roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        Set<Authority> authorities = Arrays.stream(
                        (String[]) row.getArray("authorities").getArray())
                .map(Authority::valueOf)
                .collect(Collectors.toSet());
        return new Actor(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                row.getString("department"),
                row.getString("region"),
                roles,
                authorities);
    }
}
