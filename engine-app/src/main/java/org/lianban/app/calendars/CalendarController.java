package org.lianban.app.calendars;

import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the working calendar to everybody who is logged in. */
@RestController
@RequestMapping("/api/calendar")
class CalendarController {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private final CalendarBook calendars;

    CalendarController(CalendarBook calendars) {
        this.calendars = calendars;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    CalendarYear year(@RequestParam int year) {
        if (year < FIRST || year > LAST) {
            throw Refusal.invalid(
                    "year",
                    new LocalisedText(
                            "请给出 %d 至 %d 之间的年份。".formatted(FIRST, LAST),
                            "Give a year from %d to %d.".formatted(FIRST, LAST)));
        }
        return CalendarYear.of(year, calendars.current());
    }
}
