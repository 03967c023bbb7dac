package org.lianban.processes.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The rule tables as they are shipped by the module of the rules. */
final class ShippedTables {

    static final List<String> NAMES = List.of(
            "acceptance_conditions",
            "assessment_weights",
            "card_terms",
            "extension_limits",
            "materials_by_situation",
            "order_escalation",
            "participating_departments",
            "special_procedures",
            "stage_limits",
            "supervision_rules",
            "time_limits",
            "warning_thresholds");

    private static final Path FOLDER = Path.of("..", "rules", "src", "main", "resources", "rules");

    private ShippedTables() {}

    static byte[] table(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name + ".dmn"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A table in which one text is replaced, which must be there. */
    static byte[] changed(String name, String text, String other) {
        String shipped = new String(table(name), StandardCharsets.UTF_8);
        if (!shipped.contains(text)) {
            throw new IllegalArgumentException(name + " has no " + text);
        }
        return shipped.replace(text, other).getBytes(StandardCharsets.UTF_8);
    }
}
