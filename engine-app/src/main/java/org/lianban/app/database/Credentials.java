package org.lianban.app.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Passwords of the embedded server's roles, made once and kept in the data folder for its owner's eyes only.
 *
 * @param superuser of {@code postgres}, which only creates the roles and the database
 * @param owner of {@code lianban_owner}, which runs the migrations
 * @param app of {@code lianban_app}, as which the application works
 */
record Credentials(String superuser, String owner, String app) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Credentials in(DataFolder folder) throws IOException {
        Path file = folder.resolve("credentials.properties");
        if (!Files.exists(file)) {
            write(file);
        }
        return read(file);
    }

    /** The credentials of a folder that a server runs on; nothing is locked or written. */
    static Credentials ofRunning(Path folder) throws IOException {
        return read(folder.resolve("credentials.properties"));
    }

    private static Credentials read(Path file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return new Credentials(
                value(properties, "postgres", file),
                value(properties, "lianban_owner", file),
                value(properties, "lianban_app", file));
    }

    private static void write(Path file) throws IOException {
        writePrivately(file, """
                # passwords of the embedded database; keep them with the data
                postgres=%s
                lianban_owner=%s
                lianban_app=%s
                """.formatted(random(), random(), random()));
    }

    /** Writes a file that only its owner may read, and never leaves half of it. */
    static void writePrivately(Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, text, StandardOpenOption.WRITE);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String value(Properties properties, String role, Path file) {
        String password = properties.getProperty(role);
        if (password == null) {
            throw new IllegalStateException("No password of " + role + " in " + file + ": restore this file.");
        }
        return password;
    }
}
