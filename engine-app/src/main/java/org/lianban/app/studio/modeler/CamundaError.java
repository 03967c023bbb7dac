package org.lianban.app.studio.modeler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.app.studio.check.ModelFinding;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/**
 * What went wrong, in the words that Camunda Modeler understands.
 *
 * @param details by the name of the file
 */
record CamundaError(String type, String message, @Nullable Map<String, FileReport> details) {

    /** The Modeler tells by this beginning that it is about the diagram. */
    private static final String UNPARSED = "ENGINE-09005 Could not parse BPMN process. ";

    private static final String PARSING = "ParseException";

    /** What is said of a file. */
    record FileReport(List<ElementProblem> errors, List<ElementProblem> warnings) {}

    /** @param mainElementId the element that is to be changed; empty for the file as a whole */
    record ElementProblem(String message, int line, int column, String mainElementId, List<String> elementIds) {

        static ElementProblem of(String message, int line, int column, String element) {
            return new ElementProblem(message, line, column, element, element.isEmpty() ? List.of() : List.of(element));
        }
    }

    static CamundaError plain(String type, LocalisedText text, Locale language) {
        return new CamundaError(type, text.in(language), null);
    }

    /** What a check found; the first of it is an error. */
    static CamundaError of(List<ModelFinding> findings, Locale language) {
        boolean english = language.getLanguage().equals("en");
        Map<String, FileReport> reports = new LinkedHashMap<>();
        StringBuilder message = new StringBuilder(UNPARSED);
        for (ModelFinding finding : findings) {
            String said = finding.rule() + ": " + (english ? finding.en() : finding.zh());
            FileReport report = reports.computeIfAbsent(
                    finding.file(), file -> new FileReport(new ArrayList<>(), new ArrayList<>()));
            ElementProblem problem = ElementProblem.of(said, finding.line(), 0, finding.element());
            if (finding.blocks()) {
                report.errors().add(problem);
                message.append(line(finding, said));
            } else {
                report.warnings().add(problem);
            }
        }
        return new CamundaError(PARSING, message.toString(), reports);
    }

    private static String line(ModelFinding finding, String said) {
        return "\n* %s | %s | line %d | element %s"
                .formatted(
                        said, finding.file(), finding.line(), finding.element().isEmpty() ? "-" : finding.element());
    }

    /** A file that nobody may look into. */
    static CamundaError unreadable(String file, Refusal refusal, Locale language) {
        String said = "unreadable: " + refusal.text().in(language);
        int line = refusal.details().get("line") instanceof Integer number ? number : 0;
        int column = refusal.details().get("column") instanceof Integer number ? number : 0;
        FileReport report = new FileReport(List.of(ElementProblem.of(said, line, column, "")), List.of());
        return new CamundaError(PARSING, UNPARSED + "\n* " + said + " | " + file, Map.of(file, report));
    }
}
