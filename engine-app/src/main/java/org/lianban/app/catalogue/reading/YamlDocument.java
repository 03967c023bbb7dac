package org.lianban.app.catalogue.reading;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One parsed file: its content as a tree, and the line on which each field stands. */
record YamlDocument(String file, JsonNode root, Map<String, Integer> lines) {

    YamlDocument {
        lines = Map.copyOf(lines);
    }

    Field rootField() {
        return new Field(this, "", root);
    }

    /** The line of a field, or of the nearest one around it if it is not there. */
    int line(String pointer) {
        String at = pointer;
        while (!at.isEmpty()) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault("", 1);
    }
}
