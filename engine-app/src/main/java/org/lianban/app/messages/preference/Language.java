package org.lianban.app.messages.preference;

import java.util.Locale;
import org.lianban.app.web.LocalisedText;

/** In which language a person is told. */
public enum Language {
    ZH,
    EN;

    public String of(LocalisedText text) {
        return this == EN ? text.en() : text.zh();
    }

    /** {@code zh} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
