package org.lianban.rules;

/** The unit in which a limit is counted; every limit names one. */
public enum RuleUnit {
    /** 工作日: statutory holidays and weekends do not count (行政许可法 第八十二条). */
    WORKING_DAY,
    /** 自然日: every day counts. */
    CALENDAR_DAY
}
