package org.lianban.app.casework.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lianban.app.web.LocalisedText;

/** A day as papers write it. */
final class DayText {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private DayText() {}

    static LocalisedText of(LocalDate day) {
        return new LocalisedText(CHINESE.format(day), ENGLISH.format(day));
    }
}
