package org.lianban.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@Timeout(60)
class LocalDatabaseTest {

    @TempDir
    private Path folder;

    private static String user(LocalDatabase database) {
        return JdbcClient.create(database.asApplication())
                .sql("select current_user")
                .query(String.class)
                .single();
    }

    @Test
    void isReadWhileTheApplicationRunsAndStartedWhenItDoesNot() throws Exception {
        try (EmbeddedServer application = EmbeddedServer.start(folder)) {
            try (LocalDatabase beside = LocalDatabase.open(folder)) {
                assertThat(user(beside)).isEqualTo("lianban_app");
            }
            assertThat(application.url()).isNotEmpty();
            try (LocalDatabase again = LocalDatabase.open(folder)) {
                assertThat(user(again)).isEqualTo("lianban_app");
            }
        }
        try (LocalDatabase alone = LocalDatabase.open(folder)) {
            assertThat(user(alone)).isEqualTo("lianban_app");
        }
    }

    @Test
    void anEmptyFolderStaysEmpty() {
        assertThatThrownBy(() -> LocalDatabase.open(folder)).isInstanceOf(NoSuchFileException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
