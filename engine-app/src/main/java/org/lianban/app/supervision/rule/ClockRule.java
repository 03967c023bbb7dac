package org.lianban.app.supervision.rule;

import java.util.List;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;

/** A rule that needs nothing but a clock. */
public interface ClockRule {

    /** Its code, such as T2. */
    String code();

    /** What it finds, for the people whom it names. */
    LocalisedText description();

    /** All crossings of the clock as it stands now, past and to come; none if the rule does not look at it. */
    List<Crossing> crossings(WatchedClock clock, WorkCalendar calendar);
}
