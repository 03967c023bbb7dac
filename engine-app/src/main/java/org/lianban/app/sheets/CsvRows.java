package org.lianban.app.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values as spreadsheets read them: UTF-8 with its mark, and no text that one of them would take for a formula: an
 * apostrophe goes before it, which they show as part of nothing.
 */
final class CsvRows implements RowSink {

    private static final String FORMULAS = "=+-@\t\r";
    private static final char MARK = '\uFEFF';

    private final CsvWriter csv;

    CsvRows(OutputStream out, String... heads) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            writer.write(MARK);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(heads);
    }

    @Override
    public void row(@Nullable Object[] cells) {
        csv.writeRecord(Arrays.stream(cells).map(CsvRows::text).toList());
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        String text = cell.toString();
        boolean typed = !(cell instanceof Number);
        return typed && !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void end() {
        try {
            csv.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
