package org.lianban.app.casework.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.DataElement;
import org.lianban.app.catalogue.DateBound;
import org.lianban.app.catalogue.FieldCheck;
import org.lianban.app.catalogue.FieldKind;
import org.lianban.app.catalogue.FieldOption;
import org.lianban.app.catalogue.FieldUse;
import org.lianban.app.catalogue.KnownFact;
import org.lianban.app.web.LocalisedText;
import org.lianban.rules.ApplicantKind;

/**
 * A field of a form, asked once for all items that need it, within the strictest of their bounds.
 *
 * @param known what the application says already in its place; present exactly if the field is not asked
 */
public record MergedField(
        String key,
        FieldKind kind,
        LocalisedText label,
        @Nullable LocalisedText help,
        @Nullable LocalisedText unit,
        int decimals,
        List<FieldOption> options,
        @Nullable FieldCheck check,
        @Nullable String pattern,
        boolean required,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer minLength,
        int maxLength,
        @Nullable DateBound when,
        @Nullable KnownFact known,
        List<Asker> askedBy) {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_ADDRESS = 400;

    public MergedField {
        options = List.copyOf(options);
        askedBy = List.copyOf(askedBy);
    }

    static MergedField of(DataElement element, FieldUse use, ApplicantKind applicant, Asker asker) {
        int longest = element.kind() == FieldKind.ADDRESS ? LONGEST_ADDRESS : LONGEST_TEXT;
        return new MergedField(
                element.key(),
                element.kind(),
                element.label(),
                element.help(),
                element.unit(),
                Objects.requireNonNullElse(element.decimals(), 0),
                element.options(),
                element.check(),
                element.pattern(),
                use.required(),
                use.min(),
                use.max(),
                use.minLength(),
                Objects.requireNonNullElse(use.maxLength(), longest),
                use.when(),
                element.known(applicant).orElse(null),
                List.of(asker));
    }

    /** The field for both, within the bounds of both. */
    MergedField and(MergedField other) {
        List<Asker> askers = new ArrayList<>(askedBy);
        askers.addAll(other.askedBy);
        return new MergedField(
                key,
                kind,
                label,
                help,
                unit,
                decimals,
                options,
                check,
                pattern,
                required || other.required,
                strictest(min, other.min, BigDecimal::max),
                strictest(max, other.max, BigDecimal::min),
                strictest(minLength, other.minLength, Math::max),
                Math.min(maxLength, other.maxLength),
                when == null ? other.when : when,
                known,
                askers);
    }

    /** Whether an item of that department asks for it. */
    public boolean isAskedBy(String department) {
        return askedBy.stream().anyMatch(asker -> asker.department().equals(department));
    }

    public boolean toFillIn() {
        return known == null;
    }

    private static <T> @Nullable T strictest(@Nullable T one, @Nullable T other, BinaryOperator<T> stricter) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return stricter.apply(one, other);
    }
}
