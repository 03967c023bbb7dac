package org.lianban.processes.safety;

import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements directly in another. */
final class Elements {
    private Elements() {}

    static Stream<Element> in(Element parent) {
        Stream.Builder<Element> children = Stream.builder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children.build();
    }
}
