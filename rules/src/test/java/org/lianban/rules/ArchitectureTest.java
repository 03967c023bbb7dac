package org.lianban.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

@AnalyzeClasses(packages = "org.lianban.rules", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheTablePackageKnowsTheDecisionEngine = noClasses()
            .that()
            .resideOutsideOfPackage("org.lianban.rules.table..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("another decision engine of the family can then take its place");

    @ArchTest
    static final ArchRule theDecisionEngineIsAllOfTheEngine = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "org.camunda outside org.camunda.bpm.dmn",
                    type -> type.getPackageName().startsWith("org.camunda")
                            && !type.getPackageName().startsWith("org.camunda.bpm.dmn")
                            && !type.getPackageName().startsWith("org.camunda.bpm.engine.variable")))
            .because(
                    "rules are evaluated without a process engine; typed values belong to the decision engine's own interface");

    @ArchTest
    static final ArchRule tablesKnowNothingOfTheQuestionsPutToThem = noClasses()
            .that()
            .resideInAPackage("org.lianban.rules.table..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.lianban.rules")
            .because("a table is read and evaluated without knowing what it decides");

    @ArchTest
    static final ArchRule noOtherModule = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.lianban.app..", "org.lianban.monitoring..", "org.lianban.processes..")
            .because("rules, processes and monitoring do not depend on one another");

    @ArchTest
    static final ArchRule noClock = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.time..")
            .because("a rule is an amount and a unit; days are counted in monitoring");

    @ArchTest
    static final ArchRule noCycles = slices().matching("org.lianban.rules.(**)")
            .should()
            .beFreeOfCycles()
            .because("a cycle is one package with two names");
}
