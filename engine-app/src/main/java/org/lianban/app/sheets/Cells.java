package org.lianban.app.sheets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/** Cells as one reader reads them: in one language, with moments in the calendar's zone. */
record Cells(boolean chinese, SheetWords words, ZoneId zone) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final LocalisedText YES = new LocalisedText("是", "yes");

    String say(LocalisedText text) {
        return chinese ? text.zh() : text.en();
    }

    @Nullable
    Object read(@Nullable Object cell) {
        if (cell instanceof LocalisedText text) {
            return say(text);
        }
        if (cell instanceof Enum<?> constant) {
            return say(words.of(constant));
        }
        if (cell instanceof Worded worded) {
            return say(words.of(worded.group(), worded.name()));
        }
        if (cell instanceof Instant moment) {
            return MOMENT.format(moment.atZone(zone));
        }
        if (cell instanceof Boolean truth) {
            return truth ? say(YES) : null;
        }
        if (cell instanceof Double share) {
            return BigDecimal.valueOf(share);
        }
        return cell == null || cell instanceof LocalDate || cell instanceof Number ? cell : cell.toString();
    }
}
