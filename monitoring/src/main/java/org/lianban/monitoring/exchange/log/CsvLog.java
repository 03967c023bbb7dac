package org.lianban.monitoring.exchange.log;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.Why;
import org.lianban.monitoring.exchange.log.ByteLines.Line;
import org.lianban.monitoring.exchange.log.LogItem.Fragment;
import org.lianban.monitoring.exchange.log.LogItem.Reason;
import org.lianban.monitoring.exchange.log.LogItem.Refused;

/**
 * Reads CSV (RFC 4180) with a header row; comma, semicolon or tab, whichever the header has most of.
 *
 * <p>A quote that is never closed would swallow the rest of a file. A row may therefore run over a bounded number of lines; one
 * that does not fit is refused at its first line, and the others are read anew.
 */
final class CsvLog {

    private final LogLimits limits;
    private final Consumer<LogItem> found;
    private final LongConsumer progress;
    private CsvReader.CsvReaderBuilder csv = CsvReader.builder();
    private char separator = ',';
    private List<String> header = List.of();

    CsvLog(LogLimits limits, Consumer<LogItem> found, LongConsumer progress) {
        this.limits = limits;
        this.found = found;
        this.progress = progress;
    }

    void read(InputStream in) throws IOException {
        ByteLines lines = new ByteLines(in, limits.lineBytes());
        if (!readHeader(lines)) {
            return;
        }
        for (Line line = lines.next(); line != null; line = lines.next()) {
            progress.accept(line.number());
            if (line.refused() != null) {
                found.accept(line.refused());
            } else if (!line.text().isBlank()) {
                readRow(line, lines);
            }
        }
    }

    private boolean readHeader(ByteLines lines) throws IOException {
        Line first = lines.next();
        if (first == null) {
            return refused(1, Reason.UNREADABLE, "文件为空，应有标题行", "there is nothing in it: a header row is expected");
        }
        if (first.refused() != null) {
            found.accept(first.refused());
            return refused(1, Reason.UNREADABLE, "没有标题行，全部未读取", "without a header row nothing can be read");
        }
        separator = separator(first.text());
        csv = CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false);
        List<String> names = split(first.text());
        if (names == null || names.size() > limits.values()) {
            return refused(1, Reason.UNREADABLE, "标题行无法识别", "the header row cannot be understood");
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isBlank() || !seen.add(name)) {
                return refused(
                        1,
                        Reason.UNREADABLE,
                        "标题行有空白或重复的列名：“%s”".formatted(name),
                        "the header has a column without a name, or twice: '%s'".formatted(name));
            }
        }
        header = names;
        return true;
    }

    private static char separator(String text) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(text, candidate) > count(text, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private void readRow(Line first, ByteLines lines) throws IOException {
        List<Line> more = new ArrayList<>(0);
        String row = gather(first, more, lines);
        List<String> fields = row == null ? null : split(row);
        if (fields == null) {
            refused(
                    first.number(),
                    Reason.QUOTES,
                    "引号不成对",
                    "a quote does not close, or closes before the end of its field");
        } else if (fields.size() != header.size()) {
            refused(
                    first.number(),
                    Reason.FIELDS,
                    "有 %d 个字段，标题行有 %d 个".formatted(fields.size(), header.size()),
                    "it has %d fields, the header has %d".formatted(fields.size(), header.size()));
        } else {
            accept(first.number(), fields);
            return;
        }
        for (int i = more.size() - 1; i >= 0; i--) {
            lines.giveBack(more.get(i));
        }
    }

    /** The row from its first line until its last quote is closed, or null if it never is. */
    private @Nullable String gather(Line first, List<Line> more, ByteLines lines) throws IOException {
        OpenQuote quote = new OpenQuote(separator);
        if (!quote.isOpenAfter(first.text())) {
            return first.text();
        }
        StringBuilder row = new StringBuilder(first.text());
        boolean open = true;
        while (open) {
            Line next = more.size() + 1 < limits.quotedLines() ? lines.next() : null;
            if (next == null) {
                return null;
            }
            more.add(next);
            if (next.refused() != null || row.length() + next.text().length() > limits.lineBytes()) {
                return null;
            }
            row.append('\n').append(next.text());
            open = quote.isOpenAfter("\n" + next.text());
        }
        return row.toString();
    }

    private @Nullable List<String> split(String row) {
        try {
            return csv.ofSingleCsvRecord(row).getFields();
        } catch (CsvParseException e) {
            return null;
        }
    }

    private void accept(long line, List<String> fields) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String value = fields.get(i);
            if (value.length() > limits.valueLength()) {
                refused(
                        line,
                        Reason.TOO_LARGE,
                        "“%s”超过 %d 个字符".formatted(header.get(i), limits.valueLength()),
                        "'%s' has more than %d characters".formatted(header.get(i), limits.valueLength()));
                return;
            }
            if (!value.isEmpty()) {
                values.put(header.get(i), value);
            }
        }
        found.accept(new Fragment(line, values, List.of(new LogEvent(line, values))));
    }

    private boolean refused(long line, Reason reason, String zh, String en) {
        found.accept(new Refused(line, reason, new Why(zh, en)));
        return false;
    }
}
