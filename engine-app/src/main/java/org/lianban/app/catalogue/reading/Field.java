package org.lianban.app.catalogue.reading;

import java.util.ArrayList;
import java.util.List;
import org.lianban.app.web.LocalisedText;
import tools.jackson.databind.JsonNode;

/**
 * A place in a document that knows where it stands. Asking for what is not there is harmless, so that a check can look at a
 * file with errors in other places.
 */
record Field(YamlDocument document, String pointer, JsonNode node) {

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    Field get(String name) {
        return new Field(document, pointer + "/" + escape(name), node.path(name));
    }

    /** The entries of a list below this field; none if there is no such list. */
    List<Field> each(String name) {
        return get(name).entries();
    }

    List<Field> entries() {
        List<Field> entries = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                entries.add(new Field(document, pointer + "/" + i, node.path(i)));
            }
        }
        return entries;
    }

    /** The members of an object; none if it is not one. */
    List<Field> members() {
        return node.isObject() ? node.propertyNames().stream().map(this::get).toList() : List.of();
    }

    boolean isPresent() {
        return !node.isMissingNode() && !node.isNull();
    }

    boolean isText() {
        return node.isString();
    }

    /** The text of this field, empty if it holds something else. */
    String text() {
        return node.isString() ? node.stringValue() : "";
    }

    String text(String name) {
        return get(name).text();
    }

    CatalogueError error(String zh, String en) {
        return new CatalogueError(document.file(), document.line(pointer), pointer, new LocalisedText(zh, en));
    }
}
