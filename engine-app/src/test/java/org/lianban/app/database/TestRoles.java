package org.lianban.app.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The roles of production and a migrated template on the tests' server. */
public final class TestRoles {

    private TestRoles() {}

    public static void createWithTemplate(DataSource server, int port, String password) throws SQLException {
        new Roles(password, password).createIn(server, "lianban");
        Flyway.configure()
                .dataSource("jdbc:postgresql://localhost:" + port + "/lianban", "lianban_owner", password)
                .schemas("lianban")
                .javaMigrations(new EngineTables())
                .load()
                .migrate();
    }
}
