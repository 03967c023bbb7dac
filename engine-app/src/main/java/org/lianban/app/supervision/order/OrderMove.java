package org.lianban.app.supervision.order;

import org.lianban.app.web.LocalisedText;

/** What people may do about an order; the last segment of the command's address. */
public enum OrderMove {
    READ("签收", "Take note"),
    REPLY("回复", "Reply"),
    ACCEPT("采纳", "Accept"),
    RETURN("退回", "Send back"),
    REMIND("催办", "Remind"),
    CLOSE("办结", "Close"),
    WITHDRAW("撤回", "Withdraw");

    private final String zh;
    private final String en;

    OrderMove(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    LocalisedText label() {
        return new LocalisedText(zh, en);
    }
}
