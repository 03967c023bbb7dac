package org.lianban.app.casework.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lianban.app.casework.form.CaseForms;
import org.lianban.app.casework.form.FilledForm;
import org.lianban.app.casework.form.MergedField;
import org.lianban.app.catalogue.FieldCheck;
import org.lianban.app.catalogue.FieldOption;
import org.lianban.app.papers.PaperContent.Section;
import org.lianban.app.web.LocalisedText;
import org.springframework.stereotype.Component;

/** Puts on the receipt what the applicant filled in, as it was understood. */
@Component
class StatedFacts {

    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 2;

    private final CaseForms forms;

    StatedFacts(CaseForms forms) {
        this.forms = forms;
    }

    /** One table of the fields that were filled in; none if there was no form. */
    List<Section> sections(UUID caseId, PaperWords words) {
        List<List<LocalisedText>> rows = forms.find(caseId).stream()
                .flatMap(filled -> filled.form()
                        .fields()
                        .filter(field -> filled.values().containsKey(field.key()))
                        .map(field -> List.of(field.label(), said(field, filled))))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section(
                        words.say("section.stated", Map.of()),
                        List.of(words.say("column.field", Map.of()), words.say("column.stated", Map.of())),
                        rows));
    }

    private static LocalisedText said(MergedField field, FilledForm filled) {
        String value = Objects.requireNonNull(filled.values().get(field.key()));
        return switch (field.kind()) {
            case YES_NO -> value.equals("yes") ? new LocalisedText("是", "Yes") : new LocalisedText("否", "No");
            case CHOICE ->
                field.options().stream()
                        .filter(option -> option.key().equals(value))
                        .map(FieldOption::name)
                        .findFirst()
                        .orElse(same(value));
            case NUMBER -> {
                LocalisedText unit = Objects.requireNonNullElse(field.unit(), same(""));
                yield new LocalisedText((value + " " + unit.zh()).strip(), (value + " " + unit.en()).strip());
            }
            case TEXT, ADDRESS, DATE -> same(field.check() == FieldCheck.IDENTITY_NUMBER ? masked(value) : value);
        };
    }

    /** Papers lie about: of a number that stands for a person they show as much as tells which it is. */
    private static String masked(String number) {
        int hidden = number.length() - SHOWN_FIRST - SHOWN_LAST;
        return number.substring(0, SHOWN_FIRST) + "*".repeat(hidden) + number.substring(number.length() - SHOWN_LAST);
    }

    private static LocalisedText same(String text) {
        return new LocalisedText(text, text);
    }
}
