package org.lianban.app.messages.channel;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something could not be carried; the message says why and names no address. */
public final class NotCarriedException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    private final boolean lineDown;

    private NotCarriedException(String why, boolean lineDown) {
        super(why.length() > LONGEST ? why.substring(0, LONGEST) : why);
        this.lineDown = lineDown;
    }

    /** The other side took it and said no. */
    static NotCarriedException refused(String why) {
        return new NotCarriedException(why, false);
    }

    /** It is itself wrong, which says nothing of the next one. */
    public static NotCarriedException spoiled(Throwable cause) {
        return new NotCarriedException(told(cause), false);
    }

    /** The other side does not answer, so that nothing else will reach it just now. */
    static NotCarriedException unreachable(Throwable cause) {
        return new NotCarriedException(told(cause), true);
    }

    /** What an exception says, after the code of what went wrong, for which the pages have a word. */
    static String told(Throwable cause) {
        @Nullable String message = cause.getMessage();
        return Failure.of(cause) + (message == null ? "" : ": " + message);
    }

    /** What it says, without the address that stands in it. */
    NotCarriedException without(String address) {
        return new NotCarriedException(
                Objects.requireNonNullElse(getMessage(), "").replace(address, Masks.of(address)), lineDown);
    }

    /** Whether to spare the other side, and oneself, the rest for now. */
    public boolean lineDown() {
        return lineDown;
    }
}
