package org.lianban.processes.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.processes.tables.LimitTables.Largest;

class LimitTablesTest {

    private final LimitTables shipped = LimitTables.of(
            ShippedTables.NAMES.stream().map(ShippedTables::table).toList());

    @Test
    void aStageOfOneLimitHasThatOne() {
        assertThat(shipped.largest("consultation", "shop-sign")).contains(new Largest(3, "consultation", true, false));
        assertThat(shipped.largest("delivery", "open-restaurant")).contains(new Largest(10, "delivery", false, false));
    }

    @Test
    void aRowWithoutAnAmountLeavesItToTheCatalogue() {
        assertThat(shipped.largest("examination", "shop-sign")).contains(new Largest(0, "examination", false, true));
    }

    @Test
    void ofSeveralVariantsTheLargestIsTaken() {
        assertThat(shipped.largest("examination", "fire-safety-check"))
                .contains(new Largest(1, "fire_commitment_examination", false, true));
    }

    @Test
    void anUnknownKeyHasNoLimit() {
        assertThat(shipped.largest("siesta", "shop-sign")).isEmpty();
    }

    @Test
    void theLawGivesACaseOfOneAuthorityTwentyDaysAndOfSeveralFortyFive() {
        assertThat(shipped.statutory("SINGLE", "food-business-licence"))
                .contains(new Largest(20, "single_authority", false, false));
        assertThat(shipped.statutory("JOINT", "open-restaurant"))
                .contains(new Largest(45, "joint_handling", false, false));
        assertThat(shipped.statutory("JOINT", "newborn"))
                .contains(new Largest(45, "service_without_licence", false, false));
    }

    @Test
    void inASituationThatNoRowSinglesOutTheGeneralLimitCounts() {
        assertThat(shipped.statutory("SINGLE", "fire-safety-check"))
                .contains(new Largest(20, "single_authority", false, false));
        assertThat(shipped.promised("SINGLE", "fire-safety-check"))
                .contains(new Largest(1, "fire_commitment", false, true));
    }

    @Test
    void extensionsAreTenFifteenAndNone() {
        assertThat(shipped.extension("SINGLE")).contains(new Largest(10, "single_extension", false, false));
        assertThat(shipped.extension("JOINT")).contains(new Largest(15, "joint_extension", false, false));
        assertThat(shipped.extension("LOWER_LEVEL")).contains(new Largest(0, "no_lower_level_extension", false, true));
    }

    @Test
    void aFileThatIsNoTableGivesNoLimits() {
        assertThat(LimitTables.of(List.of("<html/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .largest("consultation", "shop-sign"))
                .isEmpty();
    }
}
