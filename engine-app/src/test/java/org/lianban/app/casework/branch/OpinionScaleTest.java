package org.lianban.app.casework.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.catalogue.OpinionRule;

class OpinionScaleTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "ALL, yes yes yes, GRANT",
        "ALL, yes yes no, REFUSE",
        "ALL, yes yes NO, REFUSE",
        "ALL, YES, GRANT",
        "VETO, yes yes yes, GRANT",
        "VETO, no no YES, GRANT",
        "VETO, yes yes NO, REFUSE",
        "VETO, YES NO yes, REFUSE",
        "MAJORITY, yes yes no, GRANT",
        "MAJORITY, yes no no, REFUSE",
        "MAJORITY, yes no, REFUSE",
        "MAJORITY, yes yes no no, REFUSE",
        "MAJORITY, yes yes NO, GRANT",
        "LEAD_CHOICE, yes yes yes, ",
        "LEAD_CHOICE, no no no, ",
    })
    void weighsByTheRuleOfTheService(OpinionRule rule, String opinions, Verdict verdict) {
        List<Branch> branches = List.of(opinions.split(" ")).stream()
                .map(OpinionScaleTest::branch)
                .toList();
        assertThat(OpinionScale.weigh(rule, branches).orElse(null)).isEqualTo(verdict);
    }

    /** Capitals: an item whose department may veto. */
    private static Branch branch(String word) {
        Opinion opinion = word.equalsIgnoreCase("yes") ? Opinion.AGREE : Opinion.DISAGREE;
        boolean mayVeto = word.equals(word.toUpperCase(Locale.ROOT));
        return new Branch(
                UUID.randomUUID(), "item", "DEPARTMENT", mayVeto, List.of(), BranchState.DONE, opinion, "flow");
    }
}
