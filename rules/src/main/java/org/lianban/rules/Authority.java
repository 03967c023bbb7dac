package org.lianban.rules;

/** The authority somebody needs to grant what a rule allows. */
public enum Authority {
    GRANT_SPECIAL_PROCEDURE,
    /** Head of the authority (行政许可法 第四十二条第一款). */
    GRANT_EXTENSION,
    /** Head of the government at that level (行政许可法 第四十二条第二款). */
    GRANT_JOINT_EXTENSION
}
