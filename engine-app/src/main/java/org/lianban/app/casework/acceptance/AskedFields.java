package org.lianban.app.casework.acceptance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianban.app.casework.form.CaseForms;
import org.lianban.app.casework.form.FilledForm;
import org.lianban.app.casework.form.FormChanges;
import org.lianban.app.casework.form.FormKey;
import org.lianban.app.casework.form.MergedField;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.Law;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Component;

/** The fields of the form that the one notice asks to correct, each once. */
@Component
public class AskedFields {

    private final CorrectionStore corrections;
    private final CaseForms forms;
    private final FormChanges changes;

    AskedFields(CorrectionStore corrections, CaseForms forms, FormChanges changes) {
        this.corrections = corrections;
        this.forms = forms;
        this.changes = changes;
    }

    /** Those that are still to be corrected. Whose case it is is for the caller to say. */
    public List<AskedField> open(UUID caseId) {
        Set<String> open = asked(caseId).collect(Collectors.toSet());
        open.removeAll(changes.corrected(caseId));
        return forms.find(caseId).stream()
                .flatMap(filled -> filled.form()
                        .fields()
                        .filter(field -> open.contains(field.key()))
                        .map(field -> new AskedField(field, filled.values().get(field.key()))))
                .toList();
    }

    /**
     * Takes new values in.
     *
     * @throws Refusal naming every field that is wrong or was not asked for, or saying that somebody else was first
     */
    void take(CaseWork work, Map<String, String> given) {
        if (given.isEmpty()) {
            return;
        }
        FilledForm earlier = forms.find(work.id()).orElseThrow(AskedFields::noForm);
        requireOpen(earlier, changes.corrected(work.id()), given.keySet());
        FilledForm later = earlier.corrected(asked(work.id()).collect(Collectors.toSet()), given, work.today());
        int revision = changes.correct(work, earlier, later, given.keySet());
        Map<String, String> fact = new TreeMap<>();
        given.keySet().forEach(key -> fact.put(FormKey.of(key), "CORRECTED"));
        fact.put("fields", String.valueOf(given.size()));
        fact.put("revision", String.valueOf(revision));
        // that a field was corrected, and not what it says: the ledger goes to many hands and forgets nothing
        work.note("FORM_CORRECTED", Law.ACCEPTANCE, fact);
    }

    private Stream<String> asked(UUID caseId) {
        return corrections.asked(caseId).stream().filter(FormKey::isField).map(FormKey::field);
    }

    private static void requireOpen(FilledForm form, Set<String> corrected, Set<String> given) {
        Set<String> both = new HashSet<>(given);
        both.retainAll(corrected);
        List<MergedField> labels =
                both.stream().flatMap(key -> form.field(key).stream()).toList();
        if (!labels.isEmpty()) {
            throw Refusal.conflict(
                    new LocalisedText(
                            "已经有人提交了更正：%s。"
                                    .formatted(labels.stream()
                                            .map(field -> field.label().zh())
                                            .collect(Collectors.joining("、"))),
                            "Somebody has handed in a correction of this already: %s."
                                    .formatted(labels.stream()
                                            .map(field -> field.label().en())
                                            .collect(Collectors.joining(", ")))),
                    new LocalisedText("请刷新页面，查看已提交的内容。", "Reload the page to see what was handed in."));
        }
    }

    private static Refusal noForm() {
        return Refusal.invalid("form", new LocalisedText("本办件没有申请表。", "The case has no form."));
    }
}
