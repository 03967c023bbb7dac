package org.lianban.processes.diagram;

import java.util.Optional;
import org.w3c.dom.Element;

/** Where a shape is drawn. */
record Bounds(double x, double y, double width, double height) {

    /** Empty if a figure is missing or none. */
    static Optional<Bounds> of(Element element) {
        try {
            return Optional.of(new Bounds(
                    Double.parseDouble(element.getAttribute("x")),
                    Double.parseDouble(element.getAttribute("y")),
                    Double.parseDouble(element.getAttribute("width")),
                    Double.parseDouble(element.getAttribute("height"))));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Also where they only touch. */
    boolean meets(Bounds other) {
        return x + width >= other.x
                && other.x + other.width >= x
                && y + height >= other.y
                && other.y + other.height >= y;
    }

    boolean contains(Bounds other) {
        return other.x >= x
                && other.y >= y
                && other.x + other.width <= x + width
                && other.y + other.height <= y + height;
    }
}
