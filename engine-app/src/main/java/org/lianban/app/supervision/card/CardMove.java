package org.lianban.app.supervision.card;

import org.lianban.app.web.LocalisedText;

/** What people may do about a finding; the last segment of the command's address. */
public enum CardMove {
    ANSWER("答复", "Answer"),
    UPHOLD("维持", "Uphold"),
    APPEAL("申诉", "Appeal"),
    REVOKE("撤销", "Revoke"),
    WAIVE("豁免", "Waive");

    private final String zh;
    private final String en;

    CardMove(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    LocalisedText label() {
        return new LocalisedText(zh, en);
    }
}
