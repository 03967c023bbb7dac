package org.lianban.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Tables of the process engine, of Quartz and of the sessions, by the scripts that come with each, in a schema apart. */
@Component
public class EngineTables implements JavaMigration {

    private static final List<String> SCRIPTS = List.of(
            "org/camunda/bpm/engine/db/create/activiti.postgres.create.engine.sql",
            "org/camunda/bpm/engine/db/create/activiti.postgres.create.history.sql",
            "org/camunda/bpm/engine/db/create/activiti.postgres.create.identity.sql",
            "org/camunda/bpm/engine/db/create/activiti.postgres.create.case.engine.sql",
            "org/camunda/bpm/engine/db/create/activiti.postgres.create.case.history.sql",
            "org/camunda/bpm/engine/db/create/activiti.postgres.create.decision.engine.sql",
            "org/camunda/bpm/engine/db/create/activiti.postgres.create.decision.history.sql",
            "org/quartz/impl/jdbcjobstore/tables_postgres.sql",
            "org/springframework/session/jdbc/schema-postgresql.sql");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2");
    }

    @Override
    public String getDescription() {
        return "engine tables";
    }

    /** None: the scripts belong to the libraries, and a new version of one brings its own upgrade. */
    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema engine");
            statement.execute("set local search_path = engine");
            for (String script : SCRIPTS) {
                run(connection, script);
            }
            statement.execute("grant usage on schema engine to lianban_app");
            statement.execute("grant select, insert, update, delete on all tables in schema engine to lianban_app");
            // the application may read which migrations ran, and no more
            statement.execute("revoke insert, update, delete on lianban.flyway_schema_history from lianban_app");
        }
    }

    private static void run(Connection connection, String script) throws IOException {
        String sql = new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8);
        // Flyway commits
        String withoutCommit = sql.replaceAll("(?im)^\\s*commit;\\s*$", "");
        ScriptUtils.executeSqlScript(connection, new ByteArrayResource(withoutCommit.getBytes(StandardCharsets.UTF_8)));
    }
}
