package org.lianban.app.messages;

import org.lianban.app.web.LocalisedText;

/** What a message is about; people choose their channels by it. */
public enum MessageKind {
    /** Information of supervision, which asks for no answer. */
    WARNING("预警", "Warning"),
    YELLOW_CARD("黄牌", "Yellow card"),
    RED_CARD("红牌", "Red card"),
    /** A card was answered, upheld, appealed, revoked or waived. */
    CARD_STEP("亮牌处理进展", "Progress of a card"),
    /** A supervision order was issued, replied to or closed. */
    ORDER("督办", "Supervision order"),
    REMINDER("催办", "Reminder"),
    ESCALATION("升级督办", "Escalation"),
    ASSESSMENT("考核", "Assessment"),
    /** Anything else that people should know. */
    NOTICE("通知", "Notice");

    private final String zh;
    private final String en;

    MessageKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public LocalisedText title() {
        return new LocalisedText(zh, en);
    }
}
