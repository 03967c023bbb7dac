package org.lianban.app.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that is written row by row and kept nowhere as a whole. Texts are texts: nothing that is written here can become a
 * formula, whatever it begins with.
 */
public final class Sheets implements AutoCloseable {

    /** Below what a sheet may have, 1 048 576. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int FLUSHED = 500;
    private static final double WIDTH = 18;

    private final Workbook book;
    private final int mostRows;
    private @Nullable Worksheet sheet;
    private String name = "";
    private String[] heads = {};
    private int row;
    private int count;

    public Sheets(OutputStream out) {
        this(out, MOST_ROWS);
    }

    Sheets(OutputStream out, int mostRows) {
        this.book = new Workbook(out, "lianban", "1.0");
        this.mostRows = mostRows;
    }

    /** Ends the sheet before, and begins one with these heads; it goes on in others when it is full. */
    public void begin(String title, String... columns) {
        name = title;
        heads = columns;
        count = 0;
        next();
    }

    private void next() {
        finish();
        count++;
        Worksheet fresh = book.newWorksheet(count == 1 ? name : name + " " + count);
        for (int column = 0; column < heads.length; column++) {
            fresh.width(column, WIDTH);
            fresh.inlineString(0, column, heads[column]);
            fresh.style(0, column).bold().set();
        }
        if (heads.length > 0) {
            fresh.freezePane(0, 1);
        }
        sheet = fresh;
        row = heads.length > 0 ? 1 : 0;
    }

    public void row(@Nullable Object... cells) {
        if (row >= mostRows) {
            next();
        }
        Worksheet current = sheet();
        for (int column = 0; column < cells.length; column++) {
            write(current, column, cells[column]);
        }
        row++;
        if (row % FLUSHED == 0) {
            try {
                current.flush();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void write(Worksheet current, int column, @Nullable Object cell) {
        if (cell instanceof LocalDate day) {
            current.value(row, column, day);
            current.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof BigDecimal || cell instanceof Long || cell instanceof Integer) {
            current.value(row, column, (Number) cell);
        } else if (cell != null) {
            current.inlineString(row, column, cell.toString());
        }
    }

    private Worksheet sheet() {
        if (sheet == null) {
            throw new IllegalStateException("no sheet was begun");
        }
        return sheet;
    }

    private void finish() {
        if (sheet != null) {
            try {
                sheet.finish();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Override
    public void close() {
        finish();
        try {
            book.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
