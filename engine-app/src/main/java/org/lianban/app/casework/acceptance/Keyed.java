package org.lianban.app.casework.acceptance;

/** What a form says of one material. */
public interface Keyed {

    /** The material's code. */
    String key();
}
