package org.lianban.monitoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

@AnalyzeClasses(packages = "org.lianban.monitoring", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theMeasuringPackagesNeedOnlyTheJdk = classes()
            .that()
            .resideInAnyPackage(
                    "..monitoring.attribution",
                    "..monitoring.calendar",
                    "..monitoring.clock",
                    "..monitoring.forecast",
                    "..monitoring.ledger")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "org.lianban.monitoring.attribution",
                    "org.lianban.monitoring.calendar",
                    "org.lianban.monitoring.clock",
                    "org.lianban.monitoring.forecast",
                    "org.lianban.monitoring.ledger")
            .because(
                    "a reading must be the same wherever it is computed, and a verifier must be small enough to trust");

    @ArchTest
    static final ArchRule foreignFormatsStayInExchange = noClasses()
            .that()
            .resideOutsideOfPackages("..monitoring.exchange..", "..monitoring.holidays")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de..", "com.ctc..", "javax.xml..", "org.yaml..")
            .because("whoever measures our own cases need not carry the parsers for those of others");

    @ArchTest
    static final ArchRule theModuleNeedsNoSpring = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.camunda..", "java.sql..", "javax.sql..")
            .because("the command lines answer within a second, without a server or a database");

    @ArchTest
    static final ArchRule timeIsAnArgument = noClasses()
            .should()
            .callMethodWhere(readsTheWallClock())
            .because("time comes from a java.time.Clock that a test and the demonstration can move");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.lianban.monitoring.(*)..")
            .should()
            .beFreeOfCycles()
            .because("the calendar knows nothing of clocks, and clocks know nothing of the ledger");

    private static DescribedPredicate<JavaCall<?>> readsTheWallClock() {
        return DescribedPredicate.describe("read the wall clock without a java.time.Clock", call -> {
            boolean now = call.getName().equals("now")
                    && call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean system = call.getTargetOwner().isEquivalentTo(System.class)
                    && (call.getName().equals("currentTimeMillis")
                            || call.getName().equals("nanoTime"));
            return now || system;
        });
    }
}
