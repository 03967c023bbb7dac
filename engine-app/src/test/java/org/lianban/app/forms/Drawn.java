package org.lianban.app.forms;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lianban.processes.Finding;

/** Forms for tests. */
final class Drawn {

    private Drawn() {}

    /** A form of these components, each a JSON object. */
    static String form(String... components) {
        return """
                {"type": "default", "id": "site_visit", "schemaVersion": 19,
                 "properties": {"lianban:name_zh": "现场核查", "lianban:name_en": "Site visit"},
                 "components": [%s]}
                """.formatted(String.join(",", components));
    }

    /** A component with the key of its kind. */
    static String field(String type, String more) {
        return """
                {"type": "%s", "id": "field_%s", "key": "%s", "label": "项目"%s}
                """.formatted(type, type, type, more.isEmpty() ? "" : ", " + more);
    }

    static StageForm of(String... components) {
        return StageForm.of(form(components));
    }

    static List<Finding> faults(String... components) {
        return StageForm.faults(form(components).getBytes(StandardCharsets.UTF_8));
    }
}
