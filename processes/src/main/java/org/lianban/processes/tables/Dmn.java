package org.lianban.processes.tables;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of a DMN file by their names. */
final class Dmn {

    private Dmn() {}

    /** The elements of this name directly in another, whatever version of DMN they are. */
    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && TableVocabulary.isDmn(element, name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The {@code text} in an element; empty if there is none. */
    static String text(Element element) {
        return children(element, "text").stream()
                .findFirst()
                .map(text -> text.getTextContent().strip())
                .orElse("");
    }
}
