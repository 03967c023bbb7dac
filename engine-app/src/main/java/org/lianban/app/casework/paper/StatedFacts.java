package org.lianban.app.casework.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.lianban.app.casework.form.CaseForms;
import org.lianban.app.casework.form.FieldText;
import org.lianban.app.casework.form.FormChanges;
import org.lianban.app.casework.form.MergedField;
import org.lianban.app.papers.PaperContent.Section;
import org.lianban.app.web.LocalisedText;
import org.springframework.stereotype.Component;

/** Puts on the receipts what the applicant filled in, and what he corrected, as it was understood. */
@Component
class StatedFacts {

    private final CaseForms forms;
    private final FormChanges changes;

    StatedFacts(CaseForms forms, FormChanges changes) {
        this.forms = forms;
        this.changes = changes;
    }

    /** One table of the fields that were filled in; none if there was no form. */
    List<Section> sections(UUID caseId, PaperWords words) {
        return table(caseId, "section.stated", words, field -> true);
    }

    /** One table of what the applicant corrected, as it counts now; none if nothing was. */
    List<Section> corrected(UUID caseId, PaperWords words) {
        Set<String> corrected = changes.corrected(caseId);
        return table(caseId, "section.correctedFields", words, field -> corrected.contains(field.key()));
    }

    private List<Section> table(UUID caseId, String title, PaperWords words, Predicate<MergedField> shown) {
        List<List<LocalisedText>> rows = forms.find(caseId).stream()
                .flatMap(filled -> filled.form()
                        .fields()
                        .filter(shown)
                        .filter(field -> filled.values().containsKey(field.key()))
                        .map(field -> List.of(
                                field.label(),
                                FieldText.onPaper(field, filled.values().get(field.key())))))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section(
                        words.say(title, Map.of()),
                        List.of(words.say("column.field", Map.of()), words.say("column.stated", Map.of())),
                        rows));
    }
}
