package org.lianban.processes.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

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

    /** The value of an extension property that an element declares; empty if it does not. */
    static String property(Element element, String name) {
        return children(element, "extensionElements").stream()
                .flatMap(extensions -> all(extensions, "property"))
                .filter(property -> name.equals(property.getAttribute("name")))
                .findFirst()
                .map(property -> property.getAttribute("value").strip())
                .orElse("");
    }

    /** All elements of this name inside another, whose namespace the vocabulary has looked at. */
    private static Stream<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    /** The {@code text} in an element; empty if there is none. */
    static String text(Element element) {
        return children(element, "text").stream()
                .findFirst()
                .map(text -> text.getTextContent().strip())
                .orElse("");
    }
}
