package org.lianban.app.reports;

import java.util.Locale;
import org.lianban.app.web.LocalisedText;

/** The language of a report and of the mail that it comes with. */
enum ReportLanguage {
    ZH,
    EN;

    String of(LocalisedText text) {
        return this == ZH ? text.zh() : text.en();
    }

    /** As the listings call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
