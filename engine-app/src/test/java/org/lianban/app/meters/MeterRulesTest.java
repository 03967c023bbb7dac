package org.lianban.app.meters;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@AnalyzeClasses(packages = "org.lianban.app", importOptions = ImportOption.DoNotIncludeTests.class)
class MeterRulesTest {

    private static final Set<String> BOUNDED = Set.of(
            "channel",
            "command",
            "department",
            "figures",
            "ground",
            "origin",
            "outcome",
            "result",
            "rule",
            "schedule",
            "severity",
            "state",
            "type");

    private static final Set<String> WAYS_ROUND = Set.of("counter", "gauge", "timer", "summary", "more");

    @ArchTest
    static final ArchRule REGISTRATION = noClasses()
            .that()
            .resideOutsideOfPackage("org.lianban.app.meters")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("io\\.micrometer\\.core\\.instrument\\.\\w+\\$Builder")
            .orShould()
            .callMethodWhere(describe("a meter is made without its enum", MeterRulesTest::makesAMeter))
            .because("what is measured stands in the enum, and so in the documentation");

    private static boolean makesAMeter(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(MeterRegistry.class) && WAYS_ROUND.contains(call.getName());
    }

    @ParameterizedTest
    @EnumSource
    void tagsAreKindsAndNeverACaseOrAPerson(Meter meter) {
        assertThat(BOUNDED).containsAll(meter.tags());
    }

    @Test
    void noTwoMetersHaveASeriesInCommon() {
        long series = Series.told().size();
        assertThat(series)
                .isEqualTo(Arrays.stream(Meter.values())
                        .mapToLong(meter -> meter.series().size())
                        .sum());
    }
}
