package org.lianban.app.supervision.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes filters of what was asked for, counting from today in the calendar's zone. */
@Component
class FigurePeriods {

    private final Clock clock;
    private final ZoneId zone;

    FigurePeriods(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    FigureFilter filter(@Nullable YearMonth from, @Nullable YearMonth to, boolean open, @Nullable String department) {
        return filter(from, to, open, department, null, null, null);
    }

    FigureFilter filter(
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            boolean open,
            @Nullable String department,
            @Nullable String item,
            @Nullable String ground,
            @Nullable String examiner) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return FigureFilter.of(from, to, today, open, department, item, ground, examiner);
    }
}
