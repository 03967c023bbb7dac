package org.lianban.rules;

/** Whether a material must be handed in; the strictest stands last. */
public enum Necessity {
    NOT_NEEDED,
    OPTIONAL,
    /** 容缺后补: the case is accepted without it, and it is handed in later. */
    MAY_FOLLOW,
    NEEDED;

    static Necessity stricter(Necessity one, Necessity other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
