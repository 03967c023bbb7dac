package org.lianban.app.supervision.card;

import org.lianban.app.web.LocalisedText;

/** Where a card stands in its life. */
public enum CardState {
    ISSUED("待答复", "Issued"),
    ANSWERED("已答复", "Answered"),
    UPHELD("维持", "Upheld"),
    APPEALED("申诉中", "Appealed"),
    REVOKED("已撤销", "Revoked"),
    WAIVED("已豁免", "Waived"),
    /** About a case of a closed log: nobody has to answer it, and nothing follows. */
    RECORDED("仅作记录", "For the record");

    private final String zh;
    private final String en;

    CardState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What people call it. */
    public LocalisedText title() {
        return new LocalisedText(zh, en);
    }

    /** Whether nothing more can come of it. */
    boolean isOver() {
        return this == REVOKED || this == WAIVED || this == RECORDED;
    }
}
