package org.lianban.app.supervision.assessment;

import org.lianban.app.web.LocalisedText;

/** What is counted of a department in a period. */
public enum Figure {
    /** Cases, its sample. */
    CASES(
            Measure.COUNT,
            "办件数",
            "Cases",
            "本期内有本部门时限终止的办件数。",
            "Cases in which a limit of the department ended in the period."),
    /** Promised limits kept. */
    PROMISED_ON_TIME(
            Measure.SHARE,
            "承诺时限按时率",
            "Promised limits kept",
            "本期终止的承诺时限中，终止日不晚于到期日的 ÷ 全部。环节、分支、办件各计一项；补正、专门程序与等待不计；外部系统办件每件计其须守的一项时限。",
            "Of the promised limits that ended in the period those that ended on their due date or before, divided by all. Stages, "
                    + "branches and cases count one each; corrections, special procedures and waits do not; of a case of another "
                    + "system the one limit that it must keep."),
    /** Statutory limits kept. */
    STATUTORY_ON_TIME(
            Measure.SHARE,
            "法定时限按时率",
            "Statutory limits kept",
            "本期终止的法定时限中，终止日不晚于到期日的 ÷ 全部，计法同承诺时限。",
            "As for the promised limits, of the statutory ones."),
    /** Yellow cards that stand. */
    YELLOW_UPHELD(
            Measure.PER_CASE,
            "查实黄牌",
            "Yellow cards upheld",
            "本期首次查实、且未被撤销或豁免的黄牌数 ÷ 办件数。",
            "Yellow cards first upheld in the period and neither revoked nor waived since, divided by the cases."),
    /** Red cards that stand. */
    RED_UPHELD(
            Measure.PER_CASE,
            "查实红牌",
            "Red cards upheld",
            "本期首次查实、且未被撤销或豁免的红牌数 ÷ 办件数。",
            "Red cards first upheld in the period and neither revoked nor waived since, divided by the cases."),
    /** Ratings that are not bad. */
    RATINGS(
            Measure.SHARE,
            "好差评满意率",
            "Good ratings",
            "本期收到的评价中三星及以上的 ÷ 全部。没有评价即无数据，其权重由其他指标分担。",
            "Of the ratings given in the period those of three stars and more, divided by all; where there are none "
                    + "there is no data, and the other figures share the weight."),
    /** Days that did not count. */
    UNCOUNTED_SHARE(
            Measure.SHARE,
            "不计时占比",
            "Uncounted share",
            "本期办结办件中，本部门审查期间不计时的工作日 ÷ 全部工作日。",
            "Of the cases that were closed in the period the uncounted working days of the department's examinations, divided by all "
                    + "working days of these."),
    /** Yellow cards of the period. */
    YELLOW_ISSUED(Measure.COUNT, "发出黄牌", "Yellow cards issued", "本期发出的黄牌数。", "Yellow cards issued in the period."),
    /** Yellow cards that fell. */
    YELLOW_REVOKED(Measure.COUNT, "撤销黄牌", "Yellow cards revoked", "本期撤销的黄牌数。", "Yellow cards revoked in the period."),
    /** Red cards of the period. */
    RED_ISSUED(Measure.COUNT, "发出红牌", "Red cards issued", "本期发出的红牌数。", "Red cards issued in the period."),
    /** Red cards that fell. */
    RED_REVOKED(Measure.COUNT, "撤销红牌", "Red cards revoked", "本期撤销的红牌数。", "Red cards revoked in the period.");

    /** How a value comes from what was counted. */
    public enum Measure {
        /** It is the number itself. */
        COUNT,
        /** A part of a whole. */
        SHARE,
        /** So many for each case. */
        PER_CASE
    }

    private final Measure measure;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final LocalisedText title;

    @SuppressWarnings("ImmutableEnumChecker")
    private final LocalisedText formula;

    Figure(Measure measure, String zh, String en, String formulaZh, String formulaEn) {
        this.measure = measure;
        this.title = new LocalisedText(zh, en);
        this.formula = new LocalisedText(formulaZh, formulaEn);
    }

    Measure measure() {
        return measure;
    }

    LocalisedText title() {
        return title;
    }

    LocalisedText formula() {
        return formula;
    }
}
