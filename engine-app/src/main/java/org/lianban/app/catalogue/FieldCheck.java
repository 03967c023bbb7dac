package org.lianban.app.catalogue;

/** A number that is told by its check digit. */
public enum FieldCheck {
    /** A resident identity number (GB 11643). */
    IDENTITY_NUMBER,
    /** A unified social credit code (GB 32100). */
    CREDIT_CODE
}
