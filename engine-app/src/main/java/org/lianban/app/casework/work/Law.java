package org.lianban.app.casework.work;

/** The articles that commands rest on or are refused by, as cited. */
public final class Law {

    /** Materials are checked, corrections asked for once, silence accepts. */
    public static final String ACCEPTANCE = "行政许可法 第三十二条";

    /** One authority decides in twenty working days, extended once by ten. */
    public static final String SINGLE_DECISION = "行政许可法 第四十二条第一款";

    /** A joint case is decided in forty-five working days, extended once by fifteen. */
    public static final String JOINT_DECISION = "行政许可法 第四十二条第二款";

    /** A grant or refusal is in writing; a refusal gives reasons and remedies. */
    public static final String DECISION = "行政许可法 第三十八条";

    /** A certificate is issued and delivered in ten working days. */
    public static final String DELIVERY = "行政许可法 第四十四条";

    /** Time that is not counted, of which the applicant is told in writing. */
    public static final String UNCOUNTED = "行政许可法 第四十五条";

    /** A promised limit is never above the legal one; what it does not count has its own limit. */
    public static final String PROMISE = "优化营商环境条例 第三十六条";

    /** Several departments examine together, one takes the lead. */
    public static final String JOINT_HANDLING = "行政许可法 第二十六条";

    /** What follows from the course of the case alone, without an article of its own. */
    public static final String COURSE = "lianban 办件流程";

    /** A permission that no longer has its ground is cancelled, and its certificate is void. */
    public static final String CANCELLATION = "行政许可法 第七十条";

    /** Whoever applies is heard, and may object. */
    public static final String HEARD = "行政许可法 第七条";

    /** Higher authorities supervise how permissions are handled, and correct what is against the law. */
    public static final String SUPERVISED = "行政许可法 第六十条";

    /** Services are rated by those whom they are for, and bad ratings are answered. */
    public static final String RATING = "国办发〔2019〕51号 关于建立政务服务“好差评”制度提高政务服务水平的意见";

    private Law() {}
}
