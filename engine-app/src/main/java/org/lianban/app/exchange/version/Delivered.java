package org.lianban.app.exchange.version;

/** What became of a delivered event. */
public enum Delivered {
    /** It is new. */
    ACCEPTED,
    /** It was known. */
    DUPLICATE,
    /** It is a new version of an event that was known. */
    CHANGED,
    /** It is another version of an event that was known, older than the one that stands: it is kept, and that one stands. */
    OLDER,
    /** It was not taken. */
    REFUSED;

    /** The letter by which a batch remembers it. */
    public char letter() {
        return name().charAt(0);
    }

    /** The one of that letter. */
    public static Delivered of(char letter) {
        for (Delivered delivered : values()) {
            if (delivered.letter() == letter) {
                return delivered;
            }
        }
        throw new IllegalArgumentException("no result has the letter " + letter);
    }
}
