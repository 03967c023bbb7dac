package org.lianban.app.catalogue;

/** What a field of a form takes. */
public enum FieldKind {
    TEXT,
    ADDRESS,
    /** A number in the unit that the field names. */
    NUMBER,
    DATE,
    YES_NO,
    /** One of the options that the field names. */
    CHOICE
}
