package org.lianban.processes.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InductiveMinerTest {

    private static String mined(String... words) {
        return mined(0, words);
    }

    private static String mined(double noise, String... words) {
        return InductiveMiner.mine(Logs.traces(words), noise).toString();
    }

    @Nested
    class WithoutNoise {
        @Test
        void oneAfterTheOtherIsASequence() {
            assertThat(mined("abc")).isEqualTo("→(a, b, c)");
        }

        @Test
        void oneOrTheOtherIsAChoiceOfWhichTheMoreFrequentComesFirst() {
            assertThat(mined("abd", "2*acd")).isEqualTo("→(a, ×(c, b), d)");
        }

        @Test
        void bothOrdersAreParallel() {
            assertThat(mined("abcd", "acbd")).isEqualTo("→(a, ∧(b, c), d)");
        }

        @Test
        void whatIsDoneAgainAfterSomethingElseIsALoop() {
            assertThat(mined("abd", "abcabd")).isEqualTo("→(↺(→(a, b), c), d)");
        }

        @Test
        void whatIsDoneAgainAtOnceIsALoopToo() {
            assertThat(mined("ab", "aab")).isEqualTo("→(↺(a, τ), b)");
            assertThat(mined("abab", "ab")).isEqualTo("↺(→(a, b), τ)");
        }

        @Test
        void whatIsSometimesLeftOutMayBeLeftOut() {
            assertThat(mined("abc", "ac")).isEqualTo("→(a, ×(b, τ), c)");
        }

        @Test
        void whatIsOnlyLeftOutTogetherIsLeftOutTogether() {
            assertThat(mined("abcd", "ad")).isEqualTo("→(a, ×(→(b, c), τ), d)");
            assertThat(mined("abcd", "ad", "abd")).isEqualTo("→(a, ×(b, τ), ×(c, τ), d)");
        }

        @Test
        void blocksStandInBlocks() {
            assertThat(mined("abcdg", "acbdg", "aefg", "aeg")).isEqualTo("→(a, ×(→(∧(b, c), d), →(e, ×(f, τ))), g)");
        }

        @Test
        void theFirstExampleOfThePaperIsFoundAsThere() {
            // Leemans, Fahland, van der Aalst 2013: {abcd, acbd, abcefbcd, ...}
            assertThat(mined("abcd", "acbd", "abcefbcd", "abcefcbd", "acbefbcd", "acbefbcefcbd"))
                    .isEqualTo("→(a, ↺(∧(b, c), →(e, f)), d)");
        }

        @Test
        void whatIsDoneOnceInEachCaseAtAnyTimeIsBesideTheRest() {
            assertThat(mined("xabcd", "abcdx")).isEqualTo("∧(x, →(a, b, c, d))");
        }

        @Test
        void whatComesInAnyOrderAndNumberIsParallelAndRepeated() {
            assertThat(mined("abba", "baab", "aab", "bba")).isEqualTo("∧(↺(a, τ), ↺(b, τ))");
        }

        @Test
        void nothingIsSilent() {
            assertThat(mined("")).isEqualTo("τ");
            assertThat(mined("", "a")).isEqualTo("×(a, τ)");
        }
    }

    @Nested
    class WithNoise {
        @Test
        void aRareSwapIsStillASequence() {
            assertThat(mined(0.1, "99*abc", "acb")).isEqualTo("→(a, b, c)");
            assertThat(mined(0, "99*abc", "acb")).isEqualTo("→(a, ∧(b, c))");
        }

        @Test
        void aRareStepMayBeLeftOut() {
            assertThat(mined(0.2, "99*ab", "acb")).isEqualTo("→(a, b)");
        }

        @Test
        void whatIsRarelyLeftOutIsAlwaysDone() {
            assertThat(mined(0.1, "99*abc", "ac")).isEqualTo("→(a, b, c)");
        }

        @Test
        void aRareRepetitionIsNoLoop() {
            assertThat(mined(0.1, "99*ab", "aab")).isEqualTo("→(a, b)");
        }

        @Test
        void itIsAShare() {
            assertThatThrownBy(() -> mined(1.5, "a")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> mined(Double.NaN, "a")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class WithTimes {
        private static Occurrence done(String name, int from, int to) {
            return new Occurrence(Activity.named(name), Instant.ofEpochSecond(from), Instant.ofEpochSecond(to));
        }

        @SafeVarargs
        @SuppressWarnings("varargs") // read only
        private static Traces of(List<Occurrence>... cases) {
            return new Traces(Arrays.stream(cases)
                    .map(Course::of)
                    .collect(Collectors.toMap(course -> course, course -> 1L, Long::sum)));
        }

        @Test
        void whatOverlapsIsParallelEvenIfOneAlwaysEndsFirst() {
            Traces traces = of(List.of(done("a", 0, 1), done("b", 1, 3), done("c", 1, 9), done("d", 9, 10)));

            assertThat(InductiveMiner.mine(traces, 0)).hasToString("→(a, ∧(b, c), d)");
        }

        @Test
        void whichOfTwoThatOverlapBeganFirstMakesNoDifferentCourse() {
            assertThat(Course.of(List.of(done("b", 1, 3), done("c", 2, 9))))
                    .isEqualTo(Course.of(List.of(done("c", 1, 3), done("b", 2, 9))));
        }

        @Test
        void whatBeginsAsTheOtherEndsComesAfterIt() {
            assertThat(Course.of(List.of(done("b", 3, 5), done("a", 1, 3)))).isEqualTo(Logs.course("ab"));
        }

        @Test
        void momentsComeInTheOrderInWhichTheyAreTold() {
            assertThat(Course.of(List.of(done("b", 3, 3), done("a", 3, 3)))).isEqualTo(Logs.course("ba"));
        }

        @Test
        void whatLastsOverlapsWhateverComes() {
            Course course = Course.of(
                    List.of(new Occurrence(Activity.named("a"), Instant.ofEpochSecond(1), null), done("b", 100, 200)));

            assertThat(course.steps()).allMatch(step -> step.from() == 0);
        }
    }

    @Test
    void casesThatGoOnDoNotEndTheFlowEarly() {
        ActivityLog log = new ActivityLog(
                List.of(
                        new Variant(Logs.course("abc"), true, 2, List.of()),
                        new Variant(Logs.course("a"), false, 50, List.of())),
                Map.of(),
                Map.of(),
                0);

        assertThat(InductiveMiner.mine(log, 0)).hasToString("→(a, b, c)");
    }
}
