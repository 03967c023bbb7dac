package org.lianban.app.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Without {@code spring.datasource.url} the application brings its own server. The pool depends on these beans, so it
 * is closed before them.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(@Value("${lianban.data-dir}") Path dataFolder) throws IOException, SQLException {
        return EmbeddedServer.start(dataFolder);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedServer server) {
        return new RoleConnection("lianban_app", server.credentials().app(), server.url());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedServer server) {
        return new OwnerConnection("lianban_owner", server.credentials().owner(), server.url());
    }

    private record RoleConnection(String getUsername, String getPassword, String getJdbcUrl)
            implements JdbcConnectionDetails {}

    private record OwnerConnection(String getUsername, String getPassword, String getJdbcUrl)
            implements FlywayConnectionDetails {}
}
