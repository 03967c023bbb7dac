package org.lianban.app.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * A field of an item's form: an element of the dictionary, or one of its own, within the bounds of this item. Of an element only the
 * kind may be said again; one of its own says all that an element does.
 *
 * @param min least number, in the unit of the field, with no more decimals than the field; what must be more than 0 says the least that
 *     makes sense, such as 0.1 m
 * @param max greatest number, likewise
 * @param minLength least length of a text, in characters
 * @param maxLength greatest length of a text
 * @param when on which side of the day of the application a date lies
 * @param onlyIf the situation in which it is asked; absent if always
 */
public record FieldUse(
        String key,
        boolean required,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable DateBound when,
        @Nullable SituationCondition onlyIf,
        @Nullable FieldKind kind,
        @Nullable String group,
        @Nullable LocalisedText label,
        @Nullable LocalisedText help,
        @Nullable LocalisedText unit,
        @Nullable Integer decimals,
        List<FieldOption> options,
        @Nullable FieldCheck check,
        @Nullable String pattern,
        List<KnownFact> knownFrom) {

    public FieldUse {
        options = List.copyOf(options);
        knownFrom = List.copyOf(knownFrom);
    }

    /**
     * Whether the field is asked, for the answers given.
     *
     * @param answers answer keys by situation key
     */
    public boolean isAskedFor(Map<String, String> answers) {
        return onlyIf == null || onlyIf.holdsFor(answers);
    }

    /** The element that this field defines for itself. */
    DataElement own() {
        return new DataElement(
                key,
                Objects.requireNonNull(group),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(label),
                help,
                unit,
                decimals,
                options,
                check,
                pattern,
                knownFrom);
    }
}
