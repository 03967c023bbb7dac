package org.lianban.app.casework.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Refusal.FieldProblem;

/**
 * A form with what was filled in, as the definitions of that day had it.
 *
 * @param versions of the items whose forms these were, by code
 * @param values by key of the field; what was left open is not there, nor what the application says elsewhere
 */
public record FilledForm(MergedForm form, Map<String, Integer> versions, Map<String, String> values) {

    private static final LocalisedText OPEN = new LocalisedText("请填写。", "is to be filled in.");
    private static final LocalisedText UNASKED =
            new LocalisedText("此情形下不填写这一项。", "is not asked for in this situation.");

    /**
     * Holds what was filled in against the form.
     *
     * @param today the day of the application, in the calendar's zone
     * @throws Refusal naming every field that is wrong, as {@code form.key}
     */
    static FilledForm of(MergedForm form, Map<String, Integer> versions, Map<String, String> given, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, String> open = new LinkedHashMap<>(given);
        Map<String, String> values = new LinkedHashMap<>();
        form.fields().filter(MergedField::toFillIn).forEach(field -> {
            String value =
                    Optional.ofNullable(open.remove(field.key())).orElse("").strip();
            if (!value.isEmpty()) {
                values.put(field.key(), value);
            }
            Optional<LocalisedText> fault = value.isEmpty()
                    ? Optional.of(OPEN).filter(text -> field.required())
                    : FieldFault.of(field, value, today);
            fault.ifPresent(text -> problems.add(new FieldProblem("form." + field.key(), named(field, text))));
        });
        open.keySet().forEach(key -> problems.add(new FieldProblem("form." + key, UNASKED)));
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return new FilledForm(form, versions, values);
    }

    private static LocalisedText named(MergedField field, LocalisedText fault) {
        return new LocalisedText(
                field.label().zh() + "：" + fault.zh(), field.label().en() + " " + fault.en());
    }
}
