package org.lianban.monitoring.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.monitoring.attribution.Piece.Elsewhere;
import org.lianban.monitoring.attribution.Piece.Kind;
import org.lianban.monitoring.calendar.Calendars;
import org.quicktheories.QuickTheory;

class CriticalPathTest {

    private static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8));
    }

    private static CriticalPath read(CaseCourse course) {
        return CriticalPath.of(course, Calendars.cn());
    }

    /** Each span as a line: its days, what it is, and whose. */
    private static List<String> lines(CriticalPath path) {
        return path.spans().stream()
                .map(span -> "%d %s %s".formatted(span.days(), what(span), span.department()))
                .toList();
    }

    private static String what(Span span) {
        if (span.part() == Part.WAIT) {
            return String.valueOf(span.waitsFor());
        }
        return span.part() == Part.GROUND ? String.valueOf(span.ground()) : String.valueOf(span.part());
    }

    @Nested
    class AJointCase {

        private final List<Piece> pieces = new ArrayList<>();

        private void piece(Kind kind, String department, String branch, String from, String to) {
            pieces.add(
                    Piece.of(kind + "-" + department + "-" + branch, kind, department, branch, "x", at(from), at(to)));
        }

        private CriticalPath closed(String at) {
            return read(new CaseCourse(at("2026-03-02T09:00"), at(at), true, pieces));
        }

        @Test
        void theBranchThatFinishedLastOwnsTheDaysBeforeTheDecision() {
            piece(Kind.ACCEPTING, "CENTRE", null, "2026-03-02T09:00", "2026-03-03T10:00");
            piece(Kind.EXAMINING, "FIRE", "fire", "2026-03-03T10:00", "2026-03-05T10:00");
            piece(Kind.EXAMINING, "URBAN", "sign", "2026-03-03T10:00", "2026-03-10T10:00");
            piece(Kind.DECIDING, "MARKET", null, "2026-03-10T10:00", "2026-03-11T10:00");
            piece(Kind.DELIVERING, "CENTRE", null, "2026-03-11T10:00", "2026-03-13T10:00");

            CriticalPath path = closed("2026-03-13T10:00");

            assertThat(path.elapsed()).isEqualTo(11);
            assertThat(lines(path))
                    .containsExactly(
                            "1 RECEIPT_TO_ACCEPTANCE CENTRE",
                            "3 DEPARTMENT URBAN",
                            "2 NON_WORKING URBAN",
                            "2 DEPARTMENT URBAN",
                            "1 DEPARTMENT MARKET",
                            "2 DECISION_TO_DELIVERY CENTRE");
        }

        @Test
        void aBranchThatWaitedLeadsBackToTheOneItWaitedFor() {
            piece(Kind.ACCEPTING, "CENTRE", null, "2026-03-02T09:00", "2026-03-02T10:00");
            piece(Kind.EXAMINING, "HEALTH", "health", "2026-03-02T10:00", "2026-03-04T10:00");
            piece(Kind.EXAMINING, "URBAN", "sign", "2026-03-02T10:00", "2026-03-05T10:00");
            pieces.add(new Piece(
                    "w",
                    Kind.WAITING,
                    "MARKET",
                    "food",
                    "await",
                    at("2026-03-02T10:00"),
                    at("2026-03-04T10:00"),
                    Set.of("health"),
                    null,
                    List.of(),
                    Map.of()));
            piece(Kind.EXAMINING, "MARKET", "food", "2026-03-04T10:00", "2026-03-06T10:00");
            piece(Kind.DECIDING, "MARKET", null, "2026-03-06T10:00", "2026-03-06T11:00");

            assertThat(lines(closed("2026-03-06T11:00"))).containsExactly("2 DEPARTMENT HEALTH", "2 DEPARTMENT MARKET");
        }

        @Test
        void suspensionsHandOversAndQuestionsToOthersAreToldApart() {
            piece(Kind.ACCEPTING, "CENTRE", null, "2026-03-02T09:00", "2026-03-02T10:00");
            pieces.add(new Piece(
                    "e",
                    Kind.EXAMINING,
                    "MARKET",
                    "food",
                    "examine",
                    at("2026-03-02T10:00"),
                    at("2026-03-13T10:00"),
                    Set.of(),
                    at("2026-03-04T15:00"),
                    List.of(new Elsewhere("FIRE", "answer", at("2026-03-05T10:00"), at("2026-03-06T10:00"))),
                    Map.of(LocalDate.of(2026, 3, 9), "TESTING", LocalDate.of(2026, 3, 10), "TESTING")));

            assertThat(lines(closed("2026-03-13T10:00")))
                    .containsExactly(
                            "2 HAND_OVER MARKET",
                            "1 DEPARTMENT MARKET",
                            "1 DEPARTMENT FIRE",
                            "2 NON_WORKING MARKET",
                            "2 TESTING MARKET",
                            "3 DEPARTMENT MARKET");
        }

        @Test
        void betweenTheStagesOfAnotherSystemNobodyHoldsTheCase() {
            piece(Kind.EXAMINING, "URBAN", "a", "2026-03-03T10:00", "2026-03-04T10:00");
            piece(Kind.DECIDING, "MARKET", null, "2026-03-05T10:00", "2026-03-06T10:00");

            assertThat(lines(closed("2026-03-12T10:00")))
                    .containsExactly(
                            "1 RECEIPT_TO_ACCEPTANCE URBAN",
                            "1 DEPARTMENT URBAN",
                            "1 HAND_OVER MARKET",
                            "1 DEPARTMENT MARKET",
                            "2 NON_WORKING MARKET",
                            "4 DECISION_TO_DELIVERY MARKET");
        }

        @Test
        void whileSeveralAreOpenTheDaysAreOfTheOneThatHasBeenLongest() {
            piece(Kind.ACCEPTING, "CENTRE", null, "2026-03-02T09:00", "2026-03-02T10:00");
            piece(Kind.EXAMINING, "FIRE", "fire", "2026-03-03T10:00", "2026-12-31T00:00");
            piece(Kind.EXAMINING, "URBAN", "sign", "2026-03-02T10:00", "2026-12-31T00:00");

            CriticalPath open = read(new CaseCourse(at("2026-03-02T09:00"), at("2026-03-06T12:00"), false, pieces));

            assertThat(open.elapsed()).isEqualTo(3);
            assertThat(lines(open)).containsExactly("3 DEPARTMENT URBAN");
        }
    }

    @Nested
    class Always {

        private QuickTheory examples() {
            return qt().withExamples(3_000).withFixedSeed(20260302);
        }

        private void addsUp(CaseCourse course) {
            CriticalPath path = read(course);
            assertThat(path.spans().stream().mapToLong(Span::days).sum()).isEqualTo(path.elapsed());
            LocalDate next = path.receivedOn().plusDays(1);
            for (Span span : path.spans()) {
                assertThat(span.from()).isEqualTo(next);
                next = span.to().plusDays(1);
            }
            assertThat(next).isEqualTo(path.lastOn().plusDays(1));
        }

        @Test
        void theDaysAddUpToTheElapsedOnes() {
            examples().forAll(RandomCourses.joint()).checkAssert(this::addsUp);
        }

        @Test
        void theyAddUpWhateverIsSaidOfACase() {
            examples().forAll(RandomCourses.wild()).checkAssert(this::addsUp);
        }

        @Test
        void onlyWhoHeldTheCaseOwnsADay() {
            examples().forAll(RandomCourses.joint()).checkAssert(course -> read(course).spans().stream()
                    .filter(span -> span.stage() != null)
                    .flatMap(span ->
                            span.from().datesUntil(span.to().plusDays(1)).map(day -> Map.entry(day, span)))
                    .forEach(owned -> assertThat(course.pieces())
                            .anyMatch(piece -> holds(piece, owned.getKey(), owned.getValue()))));
        }

        private boolean holds(Piece piece, LocalDate day, Span span) {
            boolean named = piece.department().equals(span.department())
                    || piece.elsewhere().stream()
                            .anyMatch(asked -> asked.department().equals(span.department()));
            return named
                    && day.isAfter(Calendars.cn().dateOf(piece.from()))
                    && !day.isAfter(Calendars.cn().dateOf(piece.to()));
        }

        @Test
        void theLastDayOfTheExaminationsIsOfTheBranchThatFinishedLast() {
            examples().forAll(RandomCourses.joint()).checkAssert(course -> course.pieces().stream()
                    .filter(piece -> course.closed() && piece.kind() == Kind.EXAMINING)
                    .filter(piece -> Calendars.cn()
                            .dateOf(piece.from())
                            .isBefore(Calendars.cn().dateOf(piece.to())))
                    .max(Comparator.comparing(Piece::to))
                    .ifPresent(piece -> assertThat(
                                    ownerOf(read(course), Calendars.cn().dateOf(piece.to())))
                            .isEqualTo(piece.branch())));
        }

        private String ownerOf(CriticalPath path, LocalDate day) {
            return path.spans().stream()
                    .filter(span -> !day.isBefore(span.from()) && !day.isAfter(span.to()))
                    .map(Span::branch)
                    .findFirst()
                    .orElse("nobody");
        }

        @Test
        void theSameCaseIsReadTheSameWayInWhateverOrderItsPiecesCome() {
            examples().forAll(RandomCourses.joint()).checkAssert(course -> {
                List<Piece> reversed = new ArrayList<>(course.pieces());
                Collections.reverse(reversed);
                assertThat(read(new CaseCourse(course.receivedAt(), course.endsAt(), course.closed(), reversed)))
                        .isEqualTo(read(course));
            });
        }
    }
}
