package org.lianban.app.supervision.order;

import org.lianban.app.web.LocalisedText;

/** Where an order stands as a whole. */
public enum OrderState {
    OPEN("办理中", "Open"),
    CLOSED("已办结", "Closed"),
    WITHDRAWN("已撤回", "Withdrawn");

    private final String zh;
    private final String en;

    OrderState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    LocalisedText title() {
        return new LocalisedText(zh, en);
    }
}
