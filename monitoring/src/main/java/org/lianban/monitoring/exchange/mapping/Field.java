package org.lianban.monitoring.exchange.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a YAML file that knows its path and line, and notes what is wrong there. */
final class Field {

    private final String path;
    private final Node node;
    private final Faults faults;

    /** Collects what is wrong with one file. */
    record Faults(String file, List<String> told) {

        void add(int line, String path, String fault) {
            told.add("%s:%d: %s%s".formatted(file, line, path.isEmpty() ? "" : path + ": ", fault));
        }
    }

    Field(String path, Node node, Faults faults) {
        this.path = path;
        this.node = node;
        this.faults = faults;
    }

    void fault(String fault) {
        faults.add(node.getStartMark().getLine() + 1, path, fault);
    }

    /** The fields of a map, of which no others than these are known. */
    Map<String, Field> map(Set<String> known) {
        Map<String, Field> fields = map();
        fields.forEach((name, field) -> {
            if (!known.contains(name)) {
                field.fault("is not known here; known are "
                        + String.join(", ", known.stream().sorted().toList()));
            }
        });
        return fields;
    }

    Map<String, Field> map() {
        Map<String, Field> fields = new LinkedHashMap<>();
        if (!(node instanceof MappingNode map)) {
            fault("must be a map of fields");
            return fields;
        }
        for (NodeTuple tuple : map.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                String name = key.getValue();
                Field field = new Field(path.isEmpty() ? name : path + "." + name, tuple.getValueNode(), faults);
                if (fields.put(name, field) != null) {
                    field.fault("stands twice");
                }
            } else {
                fault("has a key that is no text");
            }
        }
        return fields;
    }

    List<Field> items() {
        List<Field> items = new ArrayList<>();
        if (!(node instanceof SequenceNode sequence)) {
            fault("must be a list");
            return items;
        }
        for (int i = 0; i < sequence.getValue().size(); i++) {
            items.add(new Field(path + "[" + i + "]", sequence.getValue().get(i), faults));
        }
        return items;
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        fault("must be a text");
        return "";
    }

    int number(int least, int most) {
        String text = text();
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        fault("must be a whole number from %d to %d, not '%s'".formatted(least, most, text));
        return least;
    }

    /** The field of that name, noted as missing if there is none. */
    @Nullable
    Field require(Map<String, Field> fields, String name) {
        Field field = fields.get(name);
        if (field == null) {
            fault("lacks '" + name + "'");
        }
        return field;
    }
}
