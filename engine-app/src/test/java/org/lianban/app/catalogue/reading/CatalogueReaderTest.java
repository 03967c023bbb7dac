package org.lianban.app.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.LimitSpec;
import org.lianban.app.catalogue.LimitUnit;
import org.lianban.app.catalogue.Material;
import org.lianban.app.catalogue.ServiceItem;

class CatalogueReaderTest {

    private final CatalogueReader reader = new CatalogueReader();

    @Nested
    class Read {

        @Test
        void aCatalogueWithoutErrorsIsBound() {
            ServiceItem licence = read().item("licence").orElseThrow();

            assertThat(licence.name().en()).isEqualTo("Licence");
            assertThat(licence.limits().promised()).isEqualTo(new LimitSpec(10, LimitUnit.WORKING_DAY, null));
            assertThat(licence.certificate().validity()).isEqualTo(Period.ofYears(5));
            assertThat(licence.ground("HEARING").orElseThrow().cap().amount()).isEqualTo(20);
            assertThat(licence.ground("EXPERT_REVIEW")).isEmpty();
        }

        @Test
        void aBasisCarriesItsCitation() {
            ServiceItem licence = read().item("licence").orElseThrow();

            assertThat(licence.limits().statutory().basis().citation().zh()).isEqualTo("《行政许可法》第四十二条");
            assertThat(licence.limits().statutory().basis().citation().en()).isEqualTo("Licensing Law, Article 42");
        }

        @Test
        void whatAFileLeavesOutIsEmptyOrAbsent() {
            ServiceItem proof = read().item("health-proof").orElseThrow();

            assertThat(proof.limits().statutory()).isNull();
            assertThat(proof.grounds()).isEmpty();
            assertThat(proof.certificate()).isNull();
            assertThat(read().jointService("open-shop")
                            .orElseThrow()
                            .constituent("health-proof")
                            .orElseThrow()
                            .mayVeto())
                    .isFalse();
        }

        @Test
        void aConditionHoldsForItsAnswersOnly() {
            Material plan = read().item("licence").orElseThrow().materials().get(1);

            assertThat(plan.onlyIf().holdsFor(Map.of("size", "large"))).isTrue();
            assertThat(plan.onlyIf().holdsFor(Map.of("size", "small"))).isFalse();
            assertThat(plan.onlyIf().holdsFor(Map.of())).isFalse();
        }

        @Test
        void aJointServiceAsksTheQuestionsOfItsItemsOnce() {
            Catalogue catalogue = read();

            assertThat(catalogue.situationsOf(
                            catalogue.jointService("open-shop").orElseThrow()))
                    .extracting("key")
                    .containsExactly("size");
        }

        private Catalogue read() {
            return reader.read(new SmallCatalogue().files());
        }
    }

    @Nested
    class Directory {

        @Test
        void filesAreReadFromAFolderAndThoseBelowIt(@TempDir Path folder) throws IOException {
            Files.createDirectory(folder.resolve("items"));
            Files.writeString(folder.resolve("register.yaml"), SmallCatalogue.REGISTER);
            Files.writeString(folder.resolve("items/health-proof.yaml"), SmallCatalogue.HEALTH_PROOF);

            assertThat(reader.directory(folder).items()).extracting("code").containsExactly("health-proof");
        }

        @Test
        void anErrorNamesTheFileWithinTheFolder(@TempDir Path folder) throws IOException {
            Files.createDirectory(folder.resolve("items"));
            Files.writeString(folder.resolve("register.yaml"), SmallCatalogue.REGISTER);
            Files.writeString(
                    folder.resolve("items/health-proof.yaml"),
                    SmallCatalogue.HEALTH_PROOF.replace("version: 1", "version: one"));

            assertThatThrownBy(() -> reader.directory(folder))
                    .isInstanceOf(InvalidCatalogueException.class)
                    .hasMessageStartingWith("items/health-proof.yaml:3: /version: ");
        }
    }

    @Nested
    class Collecting {

        @Test
        void everyErrorOfEveryFileIsReportedAtOnce() {
            SmallCatalogue wrong = new SmallCatalogue()
                    .with("licence.yaml", "kind: LICENCE", "kind: PERMIT")
                    .with("licence.yaml", "{amount: 10,", "{amount: 30,")
                    .with("health-proof.yaml", "department: HEALTH", "department: SPORT")
                    .with("open-shop.yaml", "leadDepartment: MARKET\n", "")
                    .withFile("broken.yaml", "type: [");

            assertThat(wrong.places())
                    .containsExactlyInAnyOrder(
                            "broken.yaml:1 ",
                            "health-proof.yaml:5 /department",
                            "licence.yaml:6 /kind",
                            "licence.yaml:26 /limits/promised",
                            "open-shop.yaml:1 /leadDepartment");
        }

        @Test
        void errorsAreOrderedByFileAndLine() {
            List<CatalogueError> errors = new SmallCatalogue()
                    .with("licence.yaml", "{amount: 10,", "{amount: 30,")
                    .with("licence.yaml", "department: MARKET", "department: SPORT")
                    .with("health-proof.yaml", "department: HEALTH", "department: SPORT")
                    .errors();

            assertThat(errors)
                    .extracting(error -> error.file() + ":" + error.line())
                    .containsExactly("health-proof.yaml:5", "licence.yaml:5", "licence.yaml:26");
        }
    }
}
