package org.lianban.app.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The two roles: one owns the tables and runs the migrations, the other works with them and may change neither their
 * shape nor the ledger. docs/operations.md has the same for a server of one's own.
 *
 * @param ownerPassword letters and digits only
 * @param appPassword letters and digits only
 */
record Roles(String ownerPassword, String appPassword) {

    /** Creates the roles and an empty database that belongs to the owner. */
    void createIn(DataSource server, String database) throws SQLException {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role lianban_owner login password '" + ownerPassword + "'");
            statement.execute("create role lianban_app login password '" + appPassword + "'");
            statement.execute(
                    "create database " + database + " owner lianban_owner encoding 'UTF8' template template0");
            statement.execute("revoke all on database " + database + " from public");
            statement.execute("grant connect on database " + database + " to lianban_app");
        }
    }
}
