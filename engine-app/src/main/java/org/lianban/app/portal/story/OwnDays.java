package org.lianban.app.portal.story;

import static org.lianban.app.portal.story.Words.say;

import java.util.List;
import org.lianban.app.ledger.ClockDays;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.DayClass;

/**
 * The days of a clock as its applicant reads them. The ledger names a pause by its id and its last day; here it is named by what is
 * waited for, and by the one date that the rest of the story names too: the day on which time counts again.
 */
final class OwnDays {

    private OwnDays() {}

    static ClockDays of(ClockDays read, List<Story.Pause> pauses) {
        List<ClockDays.Day> days =
                read.days().stream().map(day -> told(day, pauses)).toList();
        return new ClockDays(read.clock(), days, read.notices());
    }

    private static ClockDays.Day told(ClockDays.Day day, List<Story.Pause> pauses) {
        return pauses.stream()
                .filter(pause -> day.why().en().contains(pause.id().toString()))
                .findFirst()
                .map(pause -> new ClockDays.Day(day.date(), day.clazz(), day.ground(), why(day, pause)))
                .orElse(day);
    }

    private static LocalisedText why(ClockDays.Day day, Story.Pause pause) {
        return day.clazz() == DayClass.UNCOUNTED
                ? waited(pause)
                : say("%s；%s", "%s; %s", before(day, pause), over(pause));
    }

    private static LocalisedText waited(Story.Pause pause) {
        LocalisedText waiting = say("等待%s的“%s”", "waiting for “%2$s” by %1$s", pause.department(), pause.ground());
        if (pause.until() == null) {
            return waiting;
        }
        LocalisedText until = Words.date(pause.until());
        return pause.open()
                ? say("%s，最迟 %s 恢复计时", "%s, time counts again on %s at the latest", waiting, until)
                : say("%s，%s 恢复计时", "%s, time counted again on %s", waiting, until);
    }

    /** What the calendar says of a day that counts although a pause was never ended. */
    private static LocalisedText before(ClockDays.Day day, Story.Pause pause) {
        return new LocalisedText(
                before(day.why().zh(), pause, '；'), before(day.why().en(), pause, ';'));
    }

    private static String before(String why, Story.Pause pause, char mark) {
        int named = why.indexOf(pause.id().toString());
        return why.substring(0, Math.max(0, why.lastIndexOf(mark, named)));
    }

    private static LocalisedText over(Story.Pause pause) {
        return say("等待“%s”的时间已经用完，照常计时", "the time for “%s” is used up, so the day counts", pause.ground());
    }
}
