package org.lianban.app.forms;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as forms have them: of a size with which one can calculate. */
final class FormNumber {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,12})?");

    private FormNumber() {}

    /** The number; empty if it is none, or too large or too fine. */
    static Optional<BigDecimal> of(String written) {
        String text = written.strip();
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
