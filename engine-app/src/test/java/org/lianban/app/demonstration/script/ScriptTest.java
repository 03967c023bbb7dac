package org.lianban.app.demonstration.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void identityNumbersEndInTheirCheckDigit() {
        // the example of GB 11643-1999
        assertThat(CheckDigits.identity("11010519491231002")).isEqualTo("11010519491231002X");
    }

    @Test
    void creditCodesEndInTheirCheckDigit() {
        // the example of GB 32100-2015
        assertThat(CheckDigits.credit("91350100M000100Y4")).isEqualTo("91350100M000100Y43");
    }

    @Test
    void theSharesAreOfAHundred() {
        assertThat(Story.ALL.stream().mapToInt(Story::share).sum()).isEqualTo(100);
        assertThat(Offer.ALL.stream().mapToInt(Offer::share).sum()).isEqualTo(100);
    }

    @Test
    void everyTwistHappensInSomeStory() {
        Set<Twist> told =
                Story.ALL.stream().flatMap(story -> story.twists().stream()).collect(Collectors.toSet());
        assertThat(Arrays.asList(Twist.values())).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void luckRepeatsItselfAndIsSpreadEvenly() {
        assertThat(new Chance(1, 2).of("x")).isEqualTo(new Chance(1, 2).of("x"));
        assertThat(new Chance(1, 2).of("x")).isNotEqualTo(new Chance(1, 3).of("x"));
        long low = IntStream.range(0, 10_000)
                .filter(number -> new Chance(1, number).happens("x", 0.3))
                .count();
        assertThat(low).isBetween(2_800L, 3_200L);
    }
}
