package org.lianban.app.studio.content;

import java.util.Locale;

/** What designers work on. */
public enum ArtifactKind {
    /** An approval flow, BPMN. */
    MODEL("bpmn"),
    /** A rule table, DMN. */
    TABLE("dmn"),
    /** A form, form-js JSON. */
    FORM("form");

    private final String extension;

    ArtifactKind(String extension) {
        this.extension = extension;
    }

    /** As it stands in addresses: {@code model}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of a file of this kind. */
    public String fileName(String key) {
        return key + "." + extension;
    }

    /** The kind that the name of a file tells; a form where nothing else is told apart. */
    public static ArtifactKind ofFile(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".dmn") || small.endsWith(".dmn11.xml")) {
            return TABLE;
        }
        return small.endsWith(".form") || small.endsWith(".json") ? FORM : MODEL;
    }
}
