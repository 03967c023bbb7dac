package org.lianban.app.supervision.order;

import org.lianban.app.web.LocalisedText;

/** Where an order stands with one department. */
public enum AddresseeState {
    SENT("待签收", "Sent"),
    READ("已签收", "Read"),
    REPLIED("已回复", "Replied"),
    ACCEPTED("已采纳", "Accepted"),
    RETURNED("已退回", "Sent back");

    private final String zh;
    private final String en;

    AddresseeState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    LocalisedText title() {
        return new LocalisedText(zh, en);
    }

    /** Whether a reply is expected. */
    boolean isAwaited() {
        return this == SENT || this == READ || this == RETURNED;
    }
}
