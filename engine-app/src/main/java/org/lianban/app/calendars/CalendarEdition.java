package org.lianban.app.calendars;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lianban.monitoring.calendar.CalendarNotice;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * The working calendar with all notices recorded up to one of them. Immutable.
 *
 * <p>It is bitemporal: {@link #current()} knows everything, and {@link #asKnownAt} only what lianban knew at a moment. A clock
 * that runs is read by the first; a clock that stopped keeps the due date it had, so it is read by the second.
 */
public final class CalendarEdition {

    private final long version;
    private final WorkCalendar shipped;
    private final List<RecordedNotice> added;
    private final WorkCalendar current;
    private final List<Instant> knownFrom;
    private final Map<Long, WorkCalendar> earlier = new ConcurrentHashMap<>();

    CalendarEdition(WorkCalendar shipped, List<RecordedNotice> added) {
        this.shipped = shipped;
        this.added = List.copyOf(added);
        this.version = added.stream().mapToLong(RecordedNotice::sequence).max().orElse(0);
        this.current = with(added.stream().map(RecordedNotice::notice));
        this.knownFrom = Stream.concat(
                        shipped.notices().stream().map(this::published),
                        added.stream().map(this::known))
                .sorted()
                .toList();
    }

    /** The sequence of the last notice in it, 0 if none was added. */
    public long version() {
        return version;
    }

    /** The calendar with every notice of this edition. */
    public WorkCalendar current() {
        return current;
    }

    /** The notices that were added, in the order in which they were recorded. */
    public List<RecordedNotice> added() {
        return added;
    }

    /** The calendar as lianban knew it: with what was both published and recorded by then. */
    public WorkCalendar asKnownAt(Instant moment) {
        long known = knownFrom.stream().filter(from -> !from.isAfter(moment)).count();
        return known == knownFrom.size() ? current : earlier.computeIfAbsent(known, count -> cut(moment));
    }

    /** This edition as it was just before a notice was added. */
    public CalendarEdition before(RecordedNotice notice) {
        return new CalendarEdition(
                shipped,
                added.stream()
                        .filter(other -> other.sequence() < notice.sequence())
                        .toList());
    }

    /** This edition up to a notice, that one included. */
    public CalendarEdition upTo(RecordedNotice notice) {
        return new CalendarEdition(
                shipped,
                added.stream()
                        .filter(other -> other.sequence() <= notice.sequence())
                        .toList());
    }

    private WorkCalendar cut(Instant moment) {
        List<CalendarNotice> notices = Stream.concat(
                        shipped.notices().stream()
                                .filter(notice -> !published(notice).isAfter(moment)),
                        added.stream()
                                .filter(notice -> !known(notice).isAfter(moment))
                                .map(RecordedNotice::notice))
                .toList();
        return WorkCalendar.of(shipped.id(), shipped.zone(), shipped.officeHours(), notices);
    }

    private WorkCalendar with(Stream<CalendarNotice> more) {
        return WorkCalendar.of(
                shipped.id(),
                shipped.zone(),
                shipped.officeHours(),
                Stream.concat(shipped.notices().stream(), more).toList());
    }

    private Instant published(CalendarNotice notice) {
        return shipped.startOf(notice.publishedOn());
    }

    private Instant known(RecordedNotice notice) {
        Instant published = published(notice.notice());
        return notice.recordedAt().isAfter(published) ? notice.recordedAt() : published;
    }
}
