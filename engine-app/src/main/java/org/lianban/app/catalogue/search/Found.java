package org.lianban.app.catalogue.search;

/**
 * A service that was found.
 *
 * @param code of a joint service or of an item
 * @param matched the name that what was typed fits best
 * @param by what sort of name that is
 */
public record Found(String code, boolean joint, String matched, By by) {

    /** What matched. */
    public enum By {
        NAME,
        ALIAS,
        CODE,
        PINYIN
    }
}
