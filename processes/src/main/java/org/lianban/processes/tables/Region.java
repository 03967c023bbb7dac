package org.lianban.processes.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A box in the space of a table's inputs, none of its sides empty, told by one input in it. */
final class Region {

    private final List<Dimension> dimensions;
    private final List<BitSet> sides;

    Region(List<Dimension> dimensions, List<BitSet> sides) {
        this.dimensions = dimensions;
        this.sides = List.copyOf(sides);
    }

    /** An input in this region, naming only the columns on which it depends: {@code limitKey = "examination", item = anything else}. */
    String en() {
        return told("any input", "anything else", " = ", ", ");
    }

    /** The same in Chinese. */
    String zh() {
        return told("任何输入", "其他任何值", " = ", "，");
    }

    private String told(String all, String other, String equals, String comma) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < dimensions.size(); i++) {
            Dimension dimension = dimensions.get(i);
            BitSet side = i < sides.size() ? sides.get(i) : dimension.domain();
            if (!side.equals(dimension.domain())) {
                String value =
                        dimension.sample(side.nextSetBit(0)).map(Region::quoted).orElse(other);
                parts.add(dimension.expression() + equals + value);
            }
        }
        return parts.isEmpty() ? all : String.join(comma, parts);
    }

    private static String quoted(Value value) {
        return value.kind() == Value.Kind.TEXT ? "\"" + value.text() + "\"" : value.text();
    }
}
