package org.lianban.app.calendars;

import java.time.LocalDate;
import org.lianban.monitoring.calendar.CalendarNotice;

/** A notice as people cite it. */
public record NoticeCitation(String id, LocalDate publishedOn, String title, String source) {

    /** The notice without its days. */
    public static NoticeCitation of(CalendarNotice notice) {
        return new NoticeCitation(notice.id(), notice.publishedOn(), notice.title(), notice.source());
    }
}
