package org.lianban.app.ledger;

import org.lianban.app.web.LocalisedText;

/** What a clock measures. */
public enum ClockKind {
    /** Five working days to accept, refuse to accept or send the one correction notice (行政许可法 第三十二条). */
    ACCEPTANCE("受理时限", "Acceptance"),
    /** The whole case against the legal limit (行政许可法 第四十二条). */
    STATUTORY("法定办结时限", "Statutory limit"),
    /** The whole case against what was promised (优化营商环境条例 第三十六条). */
    PROMISED("承诺办结时限", "Promised limit"),
    /** One department's examination of one item. */
    BRANCH("部门审查时限", "Department's examination"),
    /** A lower level's examination, before it hands the files on (行政许可法 第四十三条). */
    LOWER_LEVEL("下级初审", "Examination by the lower level"),
    /** One stage of work. */
    STAGE("环节时限", "Stage"),
    /** A branch that waits for another item's result. */
    WAIT("等待前置结果", "Waiting for another item"),
    /** A special procedure's own limit (优化营商环境条例 第三十六条). */
    PROCEDURE("特别程序时限", "Special procedure"),
    /** The applicant's time to correct. */
    CORRECTION("补正期限", "Correction"),
    /** Ten working days to issue and deliver (行政许可法 第四十四条). */
    DELIVERY("颁发送达时限", "Delivery");

    private final String zh;
    private final String en;

    ClockKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** In SQL, that the kind in a column is one of a department's own work, and not of a case as a whole. */
    public static String ofDepartments(String column) {
        return column + " in ('ACCEPTANCE', 'BRANCH', 'STAGE', 'DELIVERY')";
    }

    /** How people call it. */
    public LocalisedText title() {
        return new LocalisedText(zh, en);
    }
}
