package org.lianban.app.messages;

/** A way out of the house. */
public enum Channel {
    MAIL,
    SMS,
    WEBHOOK
}
