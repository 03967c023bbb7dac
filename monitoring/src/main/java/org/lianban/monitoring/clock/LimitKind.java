package org.lianban.monitoring.clock;

/** Who set a limit. */
public enum LimitKind {
    /** The law. */
    STATUTORY,
    /** The authority, within what the law allows (优化营商环境条例 第三十六条). */
    PROMISED
}
