package org.lianban.app.catalogue.reading;

/** An error as a test expects it, in English. */
record Fault(String file, int line, String field, String message) {

    static Fault of(CatalogueError error) {
        return new Fault(
                error.file(), error.line(), error.field(), error.message().en());
    }
}
