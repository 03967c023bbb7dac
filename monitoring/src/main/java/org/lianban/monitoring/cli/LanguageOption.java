package org.lianban.monitoring.cli;

import java.util.Locale;

/** The option that chooses the language of explanations: English unless told otherwise. */
final class LanguageOption {

    static final String LANG = "--lang";

    private LanguageOption() {}

    static Locale language(Arguments arguments) {
        return arguments.value(LANG, "en or zh", LanguageOption::locale).orElse(Locale.ENGLISH);
    }

    private static Locale locale(String tag) {
        return switch (tag) {
            case "en" -> Locale.ENGLISH;
            case "zh" -> Locale.CHINESE;
            default -> throw new IllegalArgumentException(tag);
        };
    }
}
