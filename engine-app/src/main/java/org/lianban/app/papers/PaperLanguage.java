package org.lianban.app.papers;

import java.util.List;
import java.util.Locale;
import org.lianban.app.web.LocalisedText;

/** In what a paper is written. */
public enum PaperLanguage {
    ZH,
    EN,
    BOTH;

    /** One after the other, those it is written in. */
    List<PaperLanguage> each() {
        return this == BOTH ? List.of(ZH, EN) : List.of(this);
    }

    String of(LocalisedText text) {
        return this == EN ? text.en() : text.zh();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
