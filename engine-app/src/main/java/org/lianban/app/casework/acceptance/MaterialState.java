package org.lianban.app.casework.acceptance;

/** FROM_REGISTER: another department issued it and hands it over, so that nobody is asked for it again. */
public enum MaterialState {
    MISSING,
    PROVIDED,
    DEFECTIVE,
    TO_FOLLOW,
    FROM_REGISTER;

    /** Whether it is in hand. */
    public boolean isThere() {
        return this == PROVIDED || this == FROM_REGISTER;
    }
}
