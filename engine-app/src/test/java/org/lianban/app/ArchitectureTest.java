package org.lianban.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "org.lianban.app", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.lianban.app.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("another engine of the family can then take its place: docs/adr has how");

    @ArchTest
    static final ArchRule MODELS = noClasses()
            .should()
            .callMethod(Bpmn.class, "readModelFromStream", InputStream.class)
            .because("it would go wherever a model says that schemas lie");

    @ArchTest
    static final ArchRule TIME = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("time comes from the clock, which the demonstration and tests move");

    @ArchTest
    static final ArchRule INJECTION = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .because("what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule SQL = noClasses()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .because("a controller says what HTTP says, and asks somebody who knows");

    @ArchTest
    static final ArchRule CONTROLLERS = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate()
            .because("nobody but HTTP calls them");

    @ArchTest
    static final ArchRule CYCLES = slices().matching("org.lianban.app.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package is understood without those that use it");

    @ArchTest
    static final ArchRule SIMULATION = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.lianban.app.simulation.course..",
                    "org.lianban.app.simulation.walk..",
                    "org.lianban.app.simulation.fit..",
                    "org.lianban.app.simulation.run..",
                    "org.lianban.app.simulation.figure..",
                    "org.lianban.app.simulation.study..",
                    "org.lianban.app.simulation.whatif..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "java.sql..", "org.lianban.app.ledger..", "org.lianban.app.web..")
            .because("a simulation is computed from what it is given, anywhere and again");
}
