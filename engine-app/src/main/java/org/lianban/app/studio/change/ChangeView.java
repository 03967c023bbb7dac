package org.lianban.app.studio.change;

import java.util.List;

/** A change with its parts, by kind and key. */
record ChangeView(Change change, List<PartView> parts) {

    ChangeView {
        parts = List.copyOf(parts);
    }
}
