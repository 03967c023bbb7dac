package org.lianban.monitoring.exchange.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read more than once. */
@FunctionalInterface
public interface LogSource {

    /** A new stream from the first byte on. */
    InputStream open() throws IOException;

    /** The bytes of a file. */
    static LogSource of(Path file) {
        return () -> Files.newInputStream(file);
    }

    /** Bytes in memory. */
    static LogSource of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
