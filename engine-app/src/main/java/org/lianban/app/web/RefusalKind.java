package org.lianban.app.web;

/** Why a request was refused, each with its HTTP status. */
public enum RefusalKind {
    INVALID(400),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    STALE(412),
    UNLAWFUL(422),
    LOCKED_OUT(429);

    private final int status;

    RefusalKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
