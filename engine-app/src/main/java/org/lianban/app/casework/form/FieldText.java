package org.lianban.app.casework.form;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.FieldCheck;
import org.lianban.app.catalogue.FieldOption;
import org.lianban.app.web.LocalisedText;

/** What was filled in, as a paper says it. */
public final class FieldText {

    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 2;
    private static final LocalisedText OPEN = new LocalisedText("（未填）", "(left open)");

    private FieldText() {}

    /** Papers lie about: of a number that stands for a person they show as much as tells which it is. */
    public static LocalisedText onPaper(MergedField field, @Nullable String value) {
        if (value == null) {
            return OPEN;
        }
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

    private static String masked(String number) {
        int hidden = number.length() - SHOWN_FIRST - SHOWN_LAST;
        return number.substring(0, SHOWN_FIRST) + "*".repeat(hidden) + number.substring(number.length() - SHOWN_LAST);
    }

    private static LocalisedText same(String text) {
        return new LocalisedText(text, text);
    }
}
