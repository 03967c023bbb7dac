package org.lianban.processes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.time.Instant;
import org.camunda.bpm.model.bpmn.Bpmn;

@AnalyzeClasses(packages = "org.lianban.processes", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule engineFree = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda.bpm.engine..", "org.camunda.bpm.dmn..")
            .because("models are read and judged before any engine sees them, and by whatever engine runs them later");

    @ArchTest
    static final ArchRule fewLibraries = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.xml..",
                    "org.w3c.dom..",
                    "org.xml.sax..",
                    "org.jspecify.annotations..",
                    "org.camunda.bpm.model..",
                    "org.lianban.processes..")
            .because("this module does not depend on rules, monitoring or the application");

    @ArchTest
    static final ArchRule modelsAreReadInOnePlace = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.lianban.processes.safety.PlainModel")
            .should()
            .callMethod(Bpmn.class, "readModelFromStream", InputStream.class)
            .because("it would go wherever a model says that schemas lie");

    @ArchTest
    static final ArchRule namesAreOnlyNames = noClasses()
            .that()
            .resideInAPackage("org.lianban.processes")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "org.lianban.processes.(*)..")
            .because("constants are used everywhere and must drag nothing along");

    @ArchTest
    static final ArchRule noCycles = slices().matching("org.lianban.processes.(*)..")
            .should()
            .beFreeOfCycles()
            .because("reading stages and judging safety are two things");

    @ArchTest
    static final ArchRule noWallClock = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .because("a model is the same whenever it is read");
}
