package org.lianban.monitoring.clock;

/** What a limit is counted in; it is explicit on every limit, since 20 days may mean two different dates. */
public enum LimitUnit {
    /** Working days, 工作日 (行政许可法 第八十二条). */
    WORKING_DAY,
    /** Calendar days, 自然日; a limit that ends on a non-working day ends on the next working day. */
    CALENDAR_DAY,
    /** Minutes inside the office hours of working days. */
    WORKING_MINUTE
}
