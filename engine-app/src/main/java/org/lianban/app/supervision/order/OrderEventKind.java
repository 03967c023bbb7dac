package org.lianban.app.supervision.order;

/** What happened to an order. */
public enum OrderEventKind {
    SENT,
    READ,
    REPLIED,
    ACCEPTED,
    RETURNED,
    REMINDED,
    ESCALATED,
    CLOSED,
    WITHDRAWN
}
