package org.lianban.app.sheets;

import java.io.IOException;
import java.io.OutputStream;

/** A listing that is written while it is read, page by page, so that a million rows need the memory of one page. */
public final class SheetDownload {

    /** Writes all of it; what fails on the way breaks the answer off, so that nobody takes a part for the whole. */
    interface Content {
        void write(OutputStream out) throws IOException;
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
        content.write(out);
    }
}
