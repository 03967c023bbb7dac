package org.lianban.app.checks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.lianban.processes.Evidence;
import org.lianban.processes.Finding;
import org.lianban.processes.checking.FileFinding;
import tools.jackson.databind.json.JsonMapper;

/** A finding as a line, for people or for programs. */
final class FindingLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FindingLines() {}

    /** {@code file:line: element: severity rule: sentence}; a dash for the file as a whole. */
    static String text(FileFinding found) {
        Finding finding = found.finding();
        return "%s%s: %s: %s %s: %s"
                .formatted(
                        found.file(),
                        found.line() > 0 ? ":" + found.line() : "",
                        finding.elementId().isEmpty() ? "-" : finding.elementId(),
                        severity(finding),
                        finding.rule().id(),
                        finding.en());
    }

    /** One JSON object; of the file as a whole the element is null, and the line too unless it is known where the file cannot be read on. */
    static String json(FileFinding found) {
        Finding finding = found.finding();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", found.file());
        line.put("line", found.line() > 0 ? found.line() : null);
        line.put("element", finding.elementId().isEmpty() ? null : finding.elementId());
        line.put("rule", finding.rule().id());
        line.put("severity", severity(finding));
        line.put("message", finding.en());
        line.put("messageZh", finding.zh());
        line.put("evidence", evidence(finding.evidence()));
        return JSON.writeValueAsString(line);
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> said = new LinkedHashMap<>();
        if (evidence instanceof Evidence.Run run) {
            said.put("kind", "RUN");
            said.put("steps", run.steps());
        } else if (evidence instanceof Evidence.LongestPath path) {
            said.put("kind", "LONGEST_PATH");
            said.put("service", path.service());
            said.put("legs", path.legs());
            said.put("workingDays", path.workingDays());
            said.put("limit", path.limit());
        } else {
            said.put("kind", "ITSELF");
        }
        return said;
    }

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
