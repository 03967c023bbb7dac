package org.lianban.app.portal.story;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.LimitUnit;

/** Dates, limits and lists as one says them, in both languages. */
final class Words {

    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Words() {}

    static LocalisedText date(LocalDate date) {
        return new LocalisedText(ZH.format(date), EN.format(date));
    }

    static LocalisedText limit(ClockView.Limit limit) {
        boolean working = limit.unit() == LimitUnit.WORKING_DAY;
        return new LocalisedText(
                limit.amount() + (working ? " 个工作日" : " 天"),
                limit.amount() + (working ? " working day" : " day") + (limit.amount() == 1 ? "" : "s"));
    }

    static LocalisedText list(List<LocalisedText> texts) {
        return new LocalisedText(
                texts.stream().map(LocalisedText::zh).distinct().collect(Collectors.joining("、")),
                texts.stream().map(LocalisedText::en).distinct().collect(Collectors.joining(", ")));
    }

    /** Both sentences with the same parts put in; {@code %s} stands for each. */
    static LocalisedText say(String zh, String en, LocalisedText... parts) {
        Object[] chinese = new Object[parts.length];
        Object[] english = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            chinese[i] = parts[i].zh();
            english[i] = parts[i].en();
        }
        return new LocalisedText(zh.formatted(chinese), en.formatted(english));
    }
}
