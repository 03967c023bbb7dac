package org.lianban.app.messages.webhook;

/** An address within a network that is nobody's business outside. */
public final class ForbiddenAddressException extends Exception {

    private static final long serialVersionUID = 1L;

    ForbiddenAddressException() {
        super("the host has an address within an internal network");
    }
}
