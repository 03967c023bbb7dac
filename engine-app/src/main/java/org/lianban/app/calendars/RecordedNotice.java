package org.lianban.app.calendars;

import java.time.Instant;
import org.lianban.monitoring.calendar.CalendarNotice;

/**
 * A notice that an administrator added.
 *
 * @param sequence its place among all that were added
 * @param recordedAt when lianban learnt of it, which may be long after its publication
 */
public record RecordedNotice(long sequence, CalendarNotice notice, Instant recordedAt) {}
