package org.lianban.app.sheets;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A workbook with one table, which goes on in further sheets when one is full. */
final class XlsxRows implements RowSink {

    private final Sheets sheets;

    XlsxRows(OutputStream out, String title, String... heads) {
        this.sheets = new Sheets(out);
        sheets.begin(title, heads);
    }

    @Override
    public void row(@Nullable Object[] cells) {
        sheets.row(cells);
    }

    @Override
    public void end() {
        sheets.close();
    }
}
