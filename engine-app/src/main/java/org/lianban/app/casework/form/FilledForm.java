package org.lianban.app.casework.form;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianban.app.catalogue.FieldKind;
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
    private static final LocalisedText NOT_TO_CORRECT =
            new LocalisedText("没有要求更正这一项。", "Nobody asked to correct this field.");

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
                    written(field, Optional.ofNullable(open.remove(field.key())).orElse(""));
            if (!value.isEmpty()) {
                values.put(field.key(), value);
            }
            fault(field, value, today).ifPresent(problems::add);
        });
        open.keySet().forEach(key -> problems.add(new FieldProblem(FormKey.of(key), UNASKED)));
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return new FilledForm(form, versions, values);
    }

    /** The field of that key, if it is one that the applicant fills in. */
    public Optional<MergedField> field(String key) {
        return form.fields()
                .filter(MergedField::toFillIn)
                .filter(field -> field.key().equals(key))
                .findFirst();
    }

    /**
     * The form with other values for some of its fields, held against the definitions of the day on which it was filled in.
     *
     * @param asked the fields that may be answered
     * @param given by key of the field; what is blank leaves the field open
     * @param today the day of the correction, in the calendar's zone
     * @throws Refusal naming every field that is wrong, as {@code form.key}
     */
    public FilledForm corrected(Set<String> asked, Map<String, String> given, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, String> corrected = new LinkedHashMap<>(values);
        given.forEach((key, written) -> {
            Optional<MergedField> field = field(key).filter(each -> asked.contains(key));
            if (field.isEmpty()) {
                problems.add(new FieldProblem(FormKey.of(key), NOT_TO_CORRECT));
                return;
            }
            String value = written(field.get(), written);
            fault(field.get(), value, today).ifPresent(problems::add);
            if (value.isEmpty()) {
                corrected.remove(key);
            } else {
                corrected.put(key, value);
            }
        });
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return new FilledForm(form, versions, corrected);
    }

    /** A Chinese keyboard writes digits of full width, too. */
    private static String written(MergedField field, String given) {
        boolean digits = field.kind() == FieldKind.NUMBER || field.kind() == FieldKind.DATE;
        return (digits ? Normalizer.normalize(given, Normalizer.Form.NFKC) : given).strip();
    }

    private static Optional<FieldProblem> fault(MergedField field, String value, LocalDate today) {
        Optional<LocalisedText> fault = value.isEmpty()
                ? Optional.of(OPEN).filter(text -> field.required())
                : FieldFault.of(field, value, today);
        return fault.map(text -> new FieldProblem(FormKey.of(field.key()), named(field, text)));
    }

    private static LocalisedText named(MergedField field, LocalisedText fault) {
        return new LocalisedText(
                field.label().zh() + "：" + fault.zh(), field.label().en() + " " + fault.en());
    }
}
