package org.lianban.app.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks people up, with what they may do. */
@Repository
public class StaffDirectory {

    static final String ACTOR = """
            s.id, s.login, s.name, s.department, s.region,
                array(select role from staff_role where staff = s.id) as roles,
                array(select authority from staff_authority where staff = s.id) as authorities
            """;

    private final JdbcClient jdbc;

    StaffDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person of that login, if he is active. */
    public Optional<Actor> byLogin(String login) {
        return jdbc.sql("select " + ACTOR + " from staff s where s.login = :login and s.active")
                .param("login", login)
                .query(StaffDirectory::actor)
                .optional();
    }

    /** The person, if he is active. */
    public Optional<Actor> byId(UUID staff) {
        return jdbc.sql("select " + ACTOR + " from staff s where s.id = :staff and s.active")
                .param("staff", staff)
                .query(StaffDirectory::actor)
                .optional();
    }

    static Actor actor(ResultSet row, int number) throws SQLException {
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
