package org.lianban.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The tables that ship with this module, each with its file. */
public final class RuleTables {

    private static final List<RuleTable> ALL = Stream.of(
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
                    "warning_thresholds")
            .map(RuleTable::new)
            .toList();

    private RuleTables() {}

    /** A table; {@code key} is the id of its decision. */
    public record RuleTable(String key) {

        /** The name of its file, as {@code stage_limits.dmn}. */
        public String resource() {
            return key + ".dmn";
        }

        /** The table's XML. */
        public byte[] bytes() {
            String file = "/rules/" + resource();
            try (InputStream in = Objects.requireNonNull(RuleTables.class.getResourceAsStream(file), file)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** All tables, by key. */
    public static List<RuleTable> all() {
        return ALL;
    }
}
