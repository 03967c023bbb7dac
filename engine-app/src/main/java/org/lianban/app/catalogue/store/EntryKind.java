package org.lianban.app.catalogue.store;

import java.util.Arrays;
import java.util.Optional;

/** What a file of the catalogue is about. */
public enum EntryKind {
    /** Regions, departments, laws and the data of forms; there is one. */
    DEPARTMENTS("register"),
    ITEM("item"),
    JOINT("joint-service");

    private final String type;

    EntryKind(String type) {
        this.type = type;
    }

    /** The word for it in files and addresses. */
    public String type() {
        return type;
    }

    /** The kind that a file or an address calls so. */
    public static Optional<EntryKind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }
}
