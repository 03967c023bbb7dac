package org.lianban.processes.tables;

import java.util.Map;

/**
 * The most that the law allows for something.
 *
 * @param workingDays 0 if it allows nothing
 * @param zh the article
 * @param en the article
 * @param othersMayDiffer whether laws and regulations on an item may provide otherwise (ALL 42 para. 1 and 43 say so; 32, 42 para. 2 and 44 do not)
 */
record Law(int workingDays, String zh, String en, boolean othersMayDiffer) {

    private static final Law ONE_AUTHORITY = new Law(20, "行政许可法第四十二条第一款", "ALL 42 para. 1", true);
    private static final Law SEVERAL = new Law(45, "行政许可法第四十二条第二款", "ALL 42 para. 2", false);
    private static final Law DELIVERY = new Law(10, "行政许可法第四十四条", "ALL 44", false);

    /** By the key of a stage's limit. Of the stages inside a decision only this is sure: none is longer than the longest decision. */
    static final Map<String, Law> OF_STAGES = Map.of(
            "acceptance", new Law(5, "行政许可法第三十二条第一款第四项", "ALL 32 para. 1(4)", false),
            "examination", ONE_AUTHORITY,
            "consultation", SEVERAL,
            "lead_conclusion", SEVERAL,
            "decision", SEVERAL,
            "grant", SEVERAL,
            "issue", DELIVERY,
            "delivery", DELIVERY);

    /** By the handling of a case. */
    static final Map<String, Law> OF_CASES = Map.of(
            "SINGLE", ONE_AUTHORITY,
            "JOINT", SEVERAL,
            "LOWER_LEVEL", new Law(20, "行政许可法第四十三条", "ALL 43", true));

    /** By the handling of a case. */
    static final Map<String, Law> OF_EXTENSIONS = Map.of(
            "SINGLE", new Law(10, "行政许可法第四十二条第一款", "ALL 42 para. 1", true),
            "JOINT", new Law(15, "行政许可法第四十二条第二款", "ALL 42 para. 2", false),
            "LOWER_LEVEL", new Law(0, "行政许可法第四十三条", "ALL 43", true));
}
