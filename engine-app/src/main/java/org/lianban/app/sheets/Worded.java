package org.lianban.app.sheets;

import org.jspecify.annotations.Nullable;

/** A cell whose word the pages have under another name than that of its type. */
public record Worded(String group, String name) {

    /** Nothing where there is no name. */
    public static @Nullable Worded of(String group, @Nullable Object name) {
        return name == null ? null : new Worded(group, name.toString());
    }
}
