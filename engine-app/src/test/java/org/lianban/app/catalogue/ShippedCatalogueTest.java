package org.lianban.app.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianban.app.catalogue.reading.CatalogueReader;

class ShippedCatalogueTest {

    private final Catalogue catalogue = new CatalogueReader().shipped();

    private static Path folder() throws URISyntaxException {
        URI list = Objects.requireNonNull(ShippedCatalogueTest.class.getResource("/catalogue/files.txt"))
                .toURI();
        return Objects.requireNonNull(Path.of(list).getParent());
    }

    @Test
    void theListOfFilesNamesEveryFile() throws IOException, URISyntaxException {
        Path folder = folder();
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> folder.relativize(file).toString())
                    .toList();
            assertThat(Files.readAllLines(folder.resolve("files.txt"))).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    @Test
    void aFileIsNamedAfterItsCode() throws URISyntaxException {
        Path folder = folder();
        assertThat(catalogue.items()).allSatisfy(item -> assertThat(folder.resolve("items/" + item.code() + ".yaml"))
                .exists());
        assertThat(catalogue.jointServices())
                .allSatisfy(service -> assertThat(folder.resolve("services/" + service.code() + ".yaml"))
                        .exists());
    }

    @Test
    void theDistrictHasItsDepartments() {
        assertThat(catalogue.departments())
                .extracting(Department::code)
                .containsExactly(
                        "MARKET",
                        "HOUSING",
                        "HEALTH",
                        "FIRE",
                        "TOBACCO",
                        "URBAN",
                        "PLANNING",
                        "POLICE",
                        "PARKS",
                        "ECOLOGY",
                        "TAX",
                        "HRSS",
                        "MEDICAL_INSURANCE",
                        "HOUSING_FUND",
                        "CUSTOMS",
                        "BANK",
                        "CIVIL_AFFAIRS",
                        "DATA",
                        "APPROVAL",
                        "CDC",
                        "CIVIL_DEFENCE",
                        "TRANSPORT",
                        "WATER",
                        "SERVICE_CENTRE",
                        "GOVERNMENT",
                        "SUPERVISION");
    }
}
