package org.lianban.app.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.engine.migration.RenameProposal;
import org.lianban.app.engine.migration.RenameProposals;
import org.springframework.beans.factory.annotation.Autowired;

class RenameProposalsTest extends MigrationWork {

    @Autowired
    RenameProposals proposals;

    @Test
    void aStageOfTheSameNameIsProposed() {
        String first = released(TargetModels.withSecondLook());
        String second = released(TargetModels.withSecondReading());
        assertThat(proposals.between(first, second)).singleElement().satisfies(one -> {
            assertThat(one.process()).isEqualTo("item_examination");
            assertThat(one.element()).isEqualTo(TargetModels.SECOND_LOOK);
            assertThat(one.name().en()).isEqualTo("Second look");
            assertThat(one.to()).isEqualTo(TargetModels.SECOND_READING);
            assertThat(one.choices())
                    .extracting(choice -> choice.element())
                    .containsExactly(TargetModels.SECOND_READING);
        });
    }

    @Test
    void whatFallsAwayHasNoPlace() {
        String first = released(TargetModels.withSecondLook());
        assertThat(proposals.between(first, shipped)).singleElement().satisfies(one -> {
            assertThat(one.element()).isEqualTo(TargetModels.SECOND_LOOK);
            assertThat(one.to()).isNull();
            assertThat(one.choices()).isEmpty();
        });
    }

    @Test
    void timersAndCallsAreProposedToo() {
        String second = released(TargetModels.renamedCalls(), TargetModels.renamedTimer());
        assertThat(proposals.between(shipped, second))
                .extracting(RenameProposal::element, RenameProposal::to)
                .containsExactlyInAnyOrder(
                        tuple("acceptance_expired", "acceptance_overdue"),
                        tuple("corrections_expired", "corrections_overdue"),
                        tuple("acceptance", "accepting"));
    }

    @Test
    void nothingIsProposedBetweenTheSameModels() {
        assertThat(proposals.between(shipped, shipped)).isEqualTo(List.of());
    }
}
