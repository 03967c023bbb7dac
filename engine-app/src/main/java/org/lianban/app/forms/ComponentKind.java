package org.lianban.app.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The components that a form may be made of, by their names in form-js; whatever shows foreign content is not among them. */
enum ComponentKind {
    TEXTFIELD(true),
    TEXTAREA(true),
    NUMBER(true),
    DATETIME(true),
    CHECKBOX(true),
    RADIO(true),
    SELECT(true),
    CHECKLIST(true),
    TAGLIST(true),
    GROUP(false),
    TEXT(false),
    SEPARATOR(false),
    SPACER(false);

    private final boolean filledIn;

    ComponentKind(boolean filledIn) {
        this.filledIn = filledIn;
    }

    static Optional<ComponentKind> of(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(type))
                .findFirst();
    }

    /** Whether somebody fills it in; the others only divide the form or say something. */
    boolean filledIn() {
        return filledIn;
    }

    /** Whether it is written as text. */
    boolean written() {
        return this == TEXTFIELD || this == TEXTAREA;
    }

    /** Whether one of its options is chosen, or several. */
    boolean chosen() {
        return this == RADIO || this == SELECT || several();
    }

    boolean several() {
        return this == CHECKLIST || this == TAGLIST;
    }
}
