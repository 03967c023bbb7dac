package org.lianban.monitoring.attribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.attribution.Path.Hold;
import org.lianban.monitoring.attribution.Piece.Elsewhere;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * Where each day of a case went along its critical path.
 *
 * <p>The path is walked backwards from the end. Of the pieces that were over by a moment, the one that ended last is what the
 * following waited for: before a decision the last of all branches, before a branch that waited for others the last of those,
 * before any other branch what concerned the case as a whole. Where several are still open, as at the end of a running or
 * withdrawn case, it is the one that has been open longest. A gap between two pieces is a wait.
 *
 * <p>Days follow the rule of all limits: the day on which a piece begins belongs to what came before it, the day on which it ends
 * belongs to it (行政许可法 第八十二条). So a day has exactly one owner, the days of the pieces on the path add up to the days that
 * elapsed, and those of a branch are the days of its own clock. A day of a piece is NON_WORKING by the calendar, else a GROUND
 * if a suspension took it, else its owner's.
 *
 * @param receivedOn the day of the receipt, which is not counted
 * @param lastOn the day of the closing, or the last one that is over
 * @param spans in order, from the day after the receipt to the last, without gaps
 */
public record CriticalPath(LocalDate receivedOn, LocalDate lastOn, List<Span> spans) {

    /** Attributes the days of a case. */
    public static CriticalPath of(CaseCourse course, WorkCalendar calendar) {
        LocalDate received = calendar.dateOf(course.receivedAt());
        LocalDate end = calendar.dateOf(course.endsAt());
        LocalDate last = course.closed() ? end : end.minusDays(1);
        List<Span> spans = new ArrayList<>();
        for (Hold hold : Path.of(course)) {
            LocalDate to = calendar.dateOf(hold.to());
            LocalDate day = calendar.dateOf(hold.from()).plusDays(1);
            for (; !day.isAfter(to) && !day.isAfter(last); day = day.plusDays(1)) {
                add(spans, span(day, hold, calendar));
            }
        }
        return new CriticalPath(received, last.isBefore(received) ? received : last, List.copyOf(spans));
    }

    /** The days that elapsed; the days of the spans add up to them. */
    public long elapsed() {
        return lastOn.toEpochDay() - receivedOn.toEpochDay();
    }

    private static void add(List<Span> spans, Span day) {
        int end = spans.size() - 1;
        if (end >= 0 && spans.get(end).isLike(day)) {
            spans.set(end, spans.get(end).upTo(day.to()));
        } else {
            spans.add(day);
        }
    }

    private static Span span(LocalDate day, Hold hold, WorkCalendar calendar) {
        Piece piece = hold.piece();
        Span span = piece == null ? gap(day, hold) : held(day, piece, calendar);
        if (calendar.isWorkingDay(day)) {
            return span;
        }
        return new Span(
                day, day, Part.NON_WORKING, span.waitsFor(), span.department(), span.branch(), span.stage(), null);
    }

    private static Span gap(LocalDate day, Hold hold) {
        Piece known = hold.next() == null ? hold.before() : hold.next();
        return new Span(
                day,
                day,
                Part.WAIT,
                wait(hold.before(), hold.next()),
                known == null ? null : known.department(),
                known == null ? null : known.branch(),
                null,
                null);
    }

    private static Wait wait(@Nullable Piece before, @Nullable Piece next) {
        if (before == null || (next != null && isBeforeAcceptance(next))) {
            return Wait.RECEIPT_TO_ACCEPTANCE;
        }
        return isAfterDecision(before, next) ? Wait.DECISION_TO_DELIVERY : Wait.HAND_OVER;
    }

    private static boolean isAfterDecision(Piece before, @Nullable Piece next) {
        return before.kind() == Piece.Kind.DELIVERING
                || (next == null ? before.kind() == Piece.Kind.DECIDING : next.kind() == Piece.Kind.DELIVERING);
    }

    private static boolean isBeforeAcceptance(Piece piece) {
        return piece.kind() == Piece.Kind.ACCEPTING || piece.kind() == Piece.Kind.CORRECTING;
    }

    private static Span held(LocalDate day, Piece piece, WorkCalendar calendar) {
        return switch (piece.kind()) {
            case ACCEPTING -> of(day, Part.WAIT, Wait.RECEIPT_TO_ACCEPTANCE, piece);
            case CORRECTING -> of(day, Part.APPLICANT, null, piece);
            case WAITING -> of(day, Part.WAIT, Wait.PREREQUISITE, piece);
            case DELIVERING -> of(day, Part.WAIT, Wait.DECISION_TO_DELIVERY, piece);
            case EXAMINING, DECIDING -> worked(day, piece, calendar);
        };
    }

    private static Span worked(LocalDate day, Piece piece, WorkCalendar calendar) {
        String ground = piece.grounds().get(day);
        if (ground != null) {
            return new Span(day, day, Part.GROUND, null, piece.department(), piece.branch(), piece.stage(), ground);
        }
        if (isWithin(day, piece.from(), piece.takenUpAt(), calendar)) {
            return of(day, Part.WAIT, Wait.HAND_OVER, piece);
        }
        for (Elsewhere asked : piece.elsewhere()) {
            if (isWithin(day, asked.from(), asked.to(), calendar)) {
                return new Span(
                        day, day, Part.DEPARTMENT, null, asked.department(), piece.branch(), asked.stage(), null);
            }
        }
        return of(day, Part.DEPARTMENT, null, piece);
    }

    private static boolean isWithin(LocalDate day, Instant from, @Nullable Instant to, WorkCalendar calendar) {
        return to != null && day.isAfter(calendar.dateOf(from)) && !day.isAfter(calendar.dateOf(to));
    }

    private static Span of(LocalDate day, Part part, @Nullable Wait wait, Piece piece) {
        return new Span(day, day, part, wait, piece.department(), piece.branch(), piece.stage(), null);
    }
}
