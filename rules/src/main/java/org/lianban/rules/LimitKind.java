package org.lianban.rules;

/** Who set a limit, and so what follows from exceeding it. */
public enum LimitKind {
    /** 法定时限: by law or regulation; exceeding it is a breach. */
    STATUTORY,
    /** 承诺时限: promised to applicants; never above the statutory limit (优化营商环境条例 第三十六条). */
    PROMISED,
    /** 内部时限: how long a step may take inside the administration, within the limits above. */
    INTERNAL
}
