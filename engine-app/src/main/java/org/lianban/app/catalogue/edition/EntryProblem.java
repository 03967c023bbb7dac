package org.lianban.app.catalogue.edition;

import org.lianban.app.catalogue.reading.CatalogueError;
import org.lianban.app.web.LocalisedText;

/**
 * What is wrong with a draft: in itself, or in another entry with which it would no longer fit.
 *
 * @param type of the entry in which it shows
 * @param line in its YAML, from 1
 * @param field JSON pointer; empty for the entry as a whole
 */
record EntryProblem(String type, String code, int line, String field, LocalisedText message) {

    static EntryProblem of(CatalogueError error) {
        EntryKey key = EntryKey.ofFile(error.file());
        return new EntryProblem(key.kind().type(), key.code(), error.line(), error.field(), error.message());
    }

    static EntryProblem of(EntryKey key, String field, LocalisedText message) {
        return new EntryProblem(key.kind().type(), key.code(), 1, field, message);
    }

    boolean isIn(EntryKey key) {
        return type.equals(key.kind().type()) && code.equals(key.code());
    }

    /** The message with the entry that it is about. */
    LocalisedText elsewhere() {
        return new LocalisedText(code + "：" + message.zh(), code + ": " + message.en());
    }
}
