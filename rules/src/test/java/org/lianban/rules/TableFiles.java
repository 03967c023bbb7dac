package org.lianban.rules;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The DMN files shipped with the module. */
final class TableFiles {

    static final List<String> NAMES = List.of(
            "acceptance_conditions",
            "materials_by_situation",
            "participating_departments",
            "time_limits",
            "stage_limits",
            "extension_limits",
            "special_procedures",
            "supervision_rules",
            "warning_thresholds",
            "card_terms",
            "order_escalation",
            "assessment_weights");

    private TableFiles() {}

    static InputStream open(String table) {
        return Objects.requireNonNull(TableFiles.class.getResourceAsStream("/rules/" + table + ".dmn"), table);
    }
}
