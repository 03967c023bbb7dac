package org.lianban.app.web;

/**
 * An answer that had begun and cannot be brought to its end. Whoever waits for it must see the connection break, lest a part be taken
 * for the whole.
 */
public final class BrokenOff extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BrokenOff(Throwable cause) {
        super("an answer broke off", cause);
    }
}
