package org.lianban.app.held;

/** Whether what is held may still be relied on. */
public enum HeldStanding {
    VALID,
    EXPIRED,
    REVOKED
}
