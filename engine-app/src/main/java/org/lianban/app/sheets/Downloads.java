package org.lianban.app.sheets;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianban.app.sheets.Table.Column;
import org.lianban.app.web.Page;
import org.lianban.app.web.Word;
import org.springframework.stereotype.Component;

/** Makes files of listings. */
@Component
public class Downloads {

    private static final int ROWS_AT_ONCE = 1_000;

    /** The languages of a file. */
    private enum Language {
        ZH,
        EN
    }

    /** A listing with its reader and filters: the rows behind a cursor, from the first one if there is none. */
    public interface Listing<T> {
        Page<T> page(@Nullable String cursor, int size);
    }

    private final SheetWords words;
    private final Clock clock;
    private final ZoneId zone;
    private final Takings takings;

    Downloads(SheetWords words, Clock clock, ZoneId zone, Takings takings) {
        this.words = words;
        this.clock = clock;
        this.zone = zone;
        this.takings = takings;
    }

    /**
     * The whole of a listing as a file. Its first rows are read before the answer begins, so that a wrong filter is refused as the
     * listing refuses it.
     *
     * @param format {@code xlsx} or {@code csv}
     * @param language {@code zh} or {@code en}
     * @throws org.lianban.app.web.Refusal if there is no such format or language, or as the listing does
     */
    public <T> SheetDownload of(Table<T> table, String format, String language, Listing<T> listing) {
        SheetFormat wanted = Word.of(SheetFormat.class, "format", format);
        Cells cells = new Cells(Word.of(Language.class, "language", language) == Language.ZH, words, zone);
        Page<T> first = listing.page(null, ROWS_AT_ONCE);
        String name = "%s-%s.%s"
                .formatted(table.file(), LocalDate.now(clock), wanted.name().toLowerCase(Locale.ROOT));
        return new SheetDownload(name, wanted, (out, mostRows) -> {
            RowSink sink = sink(wanted, table, cells, out);
            long rows;
            try (Taking taken = takings.begin(table.file(), wanted)) {
                Page<T> page = first;
                taken.rows(page.items().size(), mostRows);
                write(page.items(), table, cells, sink);
                while (page.next() != null) {
                    page = listing.page(page.next(), ROWS_AT_ONCE);
                    taken.rows(page.items().size(), mostRows);
                    write(page.items(), table, cells, sink);
                }
                rows = taken.whole();
            }
            // a file whose taking could not be written down is not ended, and so can be read by nobody
            sink.end();
            return rows;
        });
    }

    private static <T> void write(List<T> rows, Table<T> table, Cells cells, RowSink sink) {
        List<Column<T>> columns = table.columns();
        for (T row : rows) {
            @Nullable Object[] written = new @Nullable Object[columns.size()];
            for (int i = 0; i < written.length; i++) {
                written[i] = cells.read(columns.get(i).cell().of(row));
            }
            sink.row(written);
        }
    }

    private static RowSink sink(SheetFormat format, Table<?> table, Cells cells, OutputStream out) {
        String[] heads =
                table.columns().stream().map(column -> cells.say(column.head())).toArray(String[]::new);
        return format == SheetFormat.CSV ? new CsvRows(out, heads) : new XlsxRows(out, cells.say(table.title()), heads);
    }
}
