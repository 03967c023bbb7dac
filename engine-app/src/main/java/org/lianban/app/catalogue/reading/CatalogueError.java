package org.lianban.app.catalogue.reading;

import org.lianban.app.web.LocalisedText;

/**
 * One thing that is wrong in a catalogue file.
 *
 * @param file name of the file within the catalogue
 * @param line line in the file, from 1
 * @param field JSON pointer of the field, empty for the file as a whole
 * @param message what is wrong, and what would be right where that is not plain
 */
public record CatalogueError(String file, int line, String field, LocalisedText message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + (field.isEmpty() ? "" : field + ": ") + message.en();
    }
}
