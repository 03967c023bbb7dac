package org.lianban.app.catalogue;

/** Whether an application is complete without a material. */
public enum Necessity {
    /** 必要 */
    NEEDED,
    /** 非必要 */
    OPTIONAL,
    /** 容缺后补: accepted without it, to be handed in within a limit. */
    MAY_FOLLOW
}
