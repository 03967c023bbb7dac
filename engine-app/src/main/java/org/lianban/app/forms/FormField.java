package org.lianban.app.forms;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something to fill in, with its bounds; a bound that is absent does not bind.
 *
 * @param label as the designer wrote it, in one language
 * @param decimals how many a number may have
 * @param increment of which a number is a multiple
 * @param minLength in characters without blanks at the ends, as {@code maxLength}
 * @param pattern is found in a text
 * @param patternFault what is said of a text without it, in the designer's words
 * @param textKind {@code email} or {@code phone}
 * @param dateKind {@code date}, {@code time} or {@code datetime}
 * @param notPast whether a date may not lie before today
 * @param options the values to choose from
 */
record FormField(
        ComponentKind kind,
        String key,
        String label,
        boolean required,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer decimals,
        @Nullable BigDecimal increment,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable String pattern,
        @Nullable String patternFault,
        String textKind,
        String dateKind,
        boolean notPast,
        Set<String> options) {

    FormField {
        options = Set.copyOf(options);
    }
}
