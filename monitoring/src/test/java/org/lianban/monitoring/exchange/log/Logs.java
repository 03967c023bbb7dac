package org.lianban.monitoring.exchange.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.lianban.monitoring.exchange.log.LogItem.Fragment;
import org.lianban.monitoring.exchange.log.LogItem.Refused;

/** Small logs, written into the tests. */
public final class Logs {

    private Logs() {}

    public static LogSource text(String log) {
        return LogSource.of(log.getBytes(UTF_8));
    }

    static List<LogItem> read(LogSource source) throws IOException {
        return read(source, LogLimits.DEFAULT);
    }

    static List<LogItem> read(LogSource source, LogLimits limits) throws IOException {
        List<LogItem> items = new ArrayList<>();
        LogReader.read(source, limits, items::add);
        return items;
    }

    static List<LogItem> read(String log) throws IOException {
        return read(text(log));
    }

    static List<Fragment> fragments(List<LogItem> items) {
        return items.stream()
                .filter(Fragment.class::isInstance)
                .map(Fragment.class::cast)
                .toList();
    }

    /** Each refusal as {@code line REASON}. */
    static List<String> refused(List<LogItem> items) {
        return items.stream()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .map(refused -> refused.line() + " " + refused.reason())
                .toList();
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(plain);
        }
        return zipped.toByteArray();
    }
}
