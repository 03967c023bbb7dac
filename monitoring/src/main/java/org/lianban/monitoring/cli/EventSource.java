package org.lianban.monitoring.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Lines that can be read more than once: a file, or standard input copied to a temporary one. */
final class EventSource implements Closeable {

    /** What is done with each line; lines are numbered from 1. */
    interface LineReader {

        void read(long number, String line);
    }

    private final Path file;
    private final boolean temporary;

    private EventSource(Path file, boolean temporary) {
        this.file = file;
        this.temporary = temporary;
    }

    static EventSource open(Optional<String> name, InputStream in) throws IOException {
        // A pipe or another file that is no regular one can be read only once, like standard input.
        if (name.isPresent() && Files.isRegularFile(Path.of(name.get()))) {
            return new EventSource(Path.of(name.get()), false);
        }
        Path copy = Files.createTempFile("lianban-replay", ".jsonl");
        EventSource source = new EventSource(copy, true);
        try (InputStream from = name.isPresent() ? Files.newInputStream(Path.of(name.get())) : null) {
            Files.copy(from == null ? in : from, copy, StandardCopyOption.REPLACE_EXISTING);
            return source;
        } catch (IOException e) {
            source.close();
            throw e;
        }
    }

    long size() throws IOException {
        return Files.size(file);
    }

    /** Reads all lines but blank ones. */
    void forEach(LineReader reader) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), 1 << 16)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (number == 1 && line.startsWith("\uFEFF")) {
                    line = line.substring(1);
                }
                if (!line.isBlank()) {
                    reader.read(number, line);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.deleteIfExists(file);
        }
    }
}
