package org.lianban.rules;

/** How the authorities concerned handle a case; the legal maximum depends on it. */
public enum Handling {
    /** One authority decides (行政许可法 第四十二条第一款). */
    SINGLE,
    /** Unified, joint or centralised handling by several authorities (行政许可法 第二十六条、第四十二条第二款). */
    JOINT,
    /** A lower level examines first and hands on to the level that decides (行政许可法 第四十三条). */
    LOWER_LEVEL
}
