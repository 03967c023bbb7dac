package org.lianban.app.studio.change;

import java.util.List;
import org.lianban.app.studio.part.Designer;

/**
 * A change with its parts, by kind and key.
 *
 * @param writers who began it and everybody who wrote any of it, test cases too, by name; none of them approves it
 */
record ChangeView(Change change, List<PartView> parts, List<Designer> writers) {

    ChangeView {
        parts = List.copyOf(parts);
        writers = List.copyOf(writers);
    }
}
