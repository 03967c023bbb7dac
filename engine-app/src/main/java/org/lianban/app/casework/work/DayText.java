package org.lianban.app.casework.work;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lianban.app.web.LocalisedText;

/** A day as sentences and papers write it. */
public final class DayText {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private DayText() {}

    public static LocalisedText of(LocalDate day) {
        return new LocalisedText(CHINESE.format(day), ENGLISH.format(day));
    }
}
