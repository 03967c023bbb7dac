package org.lianban.app.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;

/** A listing that is written while it is read, page by page, so that a million rows need the memory of one page. */
public final class SheetDownload {

    /** What is written; what fails on the way breaks the answer off, so that nobody takes a part for the whole. */
    interface Content {

        /**
         * Writes all of it.
         *
         * @return how many rows there were
         * @throws TooLargeException as soon as there are more than {@code mostRows}
         */
        long write(OutputStream out, long mostRows) throws IOException;
    }

    private final String name;
    private final SheetFormat format;
    private final Content content;

    SheetDownload(String name, SheetFormat format, Content content) {
        this.name = name;
        this.format = format;
        this.content = content;
    }

    String name() {
        return name;
    }

    SheetFormat format() {
        return format;
    }

    void write(OutputStream out) throws IOException {
        content.write(out, Long.MAX_VALUE);
    }

    /** The whole of it in memory, for a mail; empty if it has more rows or bytes than these. */
    public Optional<SheetFile> within(long mostRows, int mostBytes) {
        BoundedBytes bytes = new BoundedBytes(mostBytes);
        try {
            long rows = content.write(bytes, mostRows);
            return Optional.of(new SheetFile(
                    name, format.type().toString(), new ByteArrayResource(bytes.toByteArray()), bytes.size(), rows));
        } catch (TooLargeException larger) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
