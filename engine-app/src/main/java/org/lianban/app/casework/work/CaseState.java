package org.lianban.app.casework.work;

import org.lianban.app.web.LocalisedText;

/** Where a case stands. */
public enum CaseState {
    RECEIVED("待受理", "Received"),
    CORRECTING("补正中", "Awaiting corrections"),
    EXAMINING("审查中", "Under examination"),
    DECIDING("待决定", "Awaiting decision"),
    ISSUING("制证中", "Issuing"),
    DELIVERING("待送达", "Awaiting delivery"),
    CLOSED("已办结", "Closed");

    private final String zh;
    private final String en;

    CaseState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public LocalisedText text() {
        return new LocalisedText(zh, en);
    }
}
