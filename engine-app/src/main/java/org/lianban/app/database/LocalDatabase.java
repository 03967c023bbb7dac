package org.lianban.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The embedded database for a command line: the server that the application has running on a data folder, or else one that is
 * started for the command and stopped with it.
 */
public final class LocalDatabase implements AutoCloseable {

    /** The line of postmaster.pid that tells the port. */
    private static final int PORT_LINE = 3;

    private final String url;
    private final String password;
    private final @Nullable EmbeddedServer started;

    private LocalDatabase(String url, String password, @Nullable EmbeddedServer started) {
        this.url = url;
        this.password = password;
        this.started = started;
    }

    /**
     * Opens the database of a data folder.
     *
     * @throws NoSuchFileException if there is none in it
     */
    public static LocalDatabase open(Path dataFolder) throws IOException, SQLException {
        Path cluster = dataFolder.resolve("postgres");
        if (!Files.exists(cluster)) {
            throw new NoSuchFileException(cluster.toString());
        }
        try {
            EmbeddedServer server = EmbeddedServer.start(dataFolder);
            return new LocalDatabase(server.url(), server.credentials().app(), server);
        } catch (DataFolderInUseException running) {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return new LocalDatabase(
                    EmbeddedServer.url(Integer.parseInt(lines.get(PORT_LINE).trim())),
                    Credentials.ofRunning(dataFolder).app(),
                    null);
        }
    }

    /** Connects as the role that may not change the ledger. */
    public DataSource asApplication() {
        return application(url, "lianban_app", password);
    }

    /** Connections to a database of lianban, each opened when it is asked for; as a command needs them, one or two. */
    public static DataSource application(String url, String user, String password) {
        var source = new DriverManagerDataSource(url, user, password);
        Properties properties = new Properties();
        properties.setProperty("currentSchema", "lianban,engine");
        properties.setProperty("ApplicationName", "lianban command");
        source.setConnectionProperties(properties);
        return source;
    }

    @Override
    public void close() throws IOException {
        if (started != null) {
            started.close();
        }
    }
}
