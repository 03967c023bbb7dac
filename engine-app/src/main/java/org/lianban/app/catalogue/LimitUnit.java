package org.lianban.app.catalogue;

/** What a limit counts (工作日 or 自然日); never left to be guessed. */
public enum LimitUnit {
    WORKING_DAY,
    CALENDAR_DAY
}
