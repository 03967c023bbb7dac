package org.lianban.app.sheets;

/** A file would have more rows or bytes than somebody can take. */
final class TooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
