package org.lianban.app.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.LianbanTest;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.reading.CatalogueFile;
import org.lianban.app.catalogue.reading.CatalogueReader;
import org.lianban.app.catalogue.reading.InvalidCatalogueException;
import org.lianban.app.organisation.Departments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@LianbanTest
@Transactional
class CatalogueLoaderTest {

    private static final CatalogueReader READER = new CatalogueReader();
    private static final int SHIPPED =
            READER.shipped().item("shop-sign").orElseThrow().version();
    private static final String HERE = "version: " + SHIPPED;
    private static final String NEXT = "version: " + (SHIPPED + 1);

    @Autowired
    private CatalogueLoader loader;

    @Autowired
    private CatalogueEntries entries;

    @Autowired
    private Clock clock;

    @Autowired
    private Departments departments;

    @Test
    void storesEveryFileOnceAndRegistersTheDepartments() {
        Catalogue shipped = READER.shipped();
        int files = READER.shippedFiles().size();
        assertThat(new Editions(entries.all()).at(clock.instant())).hasSize(files);
        assertThat(loader.load(READER.shippedFiles()).items()).isEqualTo(shipped.items());
        assertThat(new Editions(entries.all()).at(clock.instant())).hasSize(files);
        assertThat(departments.all())
                .hasSizeGreaterThanOrEqualTo(shipped.departments().size());
    }

    @Test
    void putsANewerVersionInForceAndKeepsTheOld() {
        Catalogue catalogue =
                loader.load(List.of(changed("items/shop-sign.yaml", HERE, NEXT, "Outdoor shop sign", "New shop sign")));
        assertThat(catalogue.item("shop-sign").orElseThrow().version()).isEqualTo(SHIPPED + 1);
        assertThat(catalogue.item("shop-sign").orElseThrow().name().en()).isEqualTo("New shop sign");
        assertThat(loader.load(READER.shippedFiles())
                        .item("shop-sign")
                        .orElseThrow()
                        .version())
                .isEqualTo(SHIPPED + 1);
    }

    @Test
    void takesTheRegisterAsItIsNow() {
        Catalogue catalogue = loader.load(List.of(changed("register.yaml", "Yunxi District", "Cloud Brook District")));
        assertThat(catalogue.regions().get(0).name().en()).isEqualTo("Cloud Brook District");
        int stored = new Editions(entries.all()).at(clock.instant()).size();
        assertThat(loader.load(READER.shippedFiles()).regions().get(0).name().en())
                .isEqualTo("Yunxi District");
        assertThat(new Editions(entries.all()).at(clock.instant())).hasSize(stored);
    }

    @Test
    void neverChangesAVersionThatIsStored() {
        Catalogue catalogue =
                loader.load(List.of(changed("items/shop-sign.yaml", "Outdoor shop sign", "Something else")));
        assertThat(catalogue.item("shop-sign").orElseThrow().name().en()).isEqualTo("Outdoor shop sign");
    }

    @Test
    void refusesAnInvalidEntryWithItsLineAndField() {
        assertThatThrownBy(() -> loader.load(
                        List.of(changed("items/shop-sign.yaml", HERE, NEXT, "department: URBAN", "department: MOON"))))
                .isInstanceOf(InvalidCatalogueException.class)
                .hasMessageContaining("ITEM/shop-sign " + NEXT.replace(":", ""))
                .hasMessageContaining("department");
    }

    /** Publishes the shop sign here, from now on. */
    private void ownShopSign(int version, Instant from, String... replacements) {
        CatalogueFile file = changed("items/shop-sign.yaml", replacements);
        entries.add(new Entry(
                EntryKind.ITEM,
                "shop-sign",
                version,
                file.text().replace(HERE, "version: " + version),
                from,
                clock.instant(),
                "admin"));
    }

    @Test
    void neverChangesAnEntryThatWasPublishedHere() {
        ownShopSign(SHIPPED + 1, clock.instant().minusSeconds(60), "Outdoor shop sign", "Our sign");
        Catalogue catalogue = loader.load(
                List.of(changed("items/shop-sign.yaml", HERE, "version: 99", "Outdoor shop sign", "Their sign")));
        assertThat(catalogue.item("shop-sign").orElseThrow().name().en()).isEqualTo("Our sign");
        assertThat(entries.versions(EntryKind.ITEM, "shop-sign"))
                .extracting(Entry::version)
                .containsExactly(SHIPPED + 1, SHIPPED);
    }

    @Test
    void leavesOutAReleaseThatDoesNotFitWhatWasPublishedHere() {
        ownShopSign(SHIPPED + 1, clock.instant().minusSeconds(60), "Outdoor shop sign", "Our sign");
        CatalogueFile withoutTheLaw = changed("register.yaml", "code: city-appearance-regulation", "code: other-law");
        CatalogueFile other =
                changed("items/tobacco-retail-licence.yaml", "type: item", "type: item # of the same release");
        int stored = entries.all().size();
        Catalogue catalogue = loader.load(List.of(withoutTheLaw, other));
        assertThat(catalogue.item("shop-sign").orElseThrow().name().en()).isEqualTo("Our sign");
        assertThat(entries.all()).hasSize(stored);
    }

    @Test
    void leavesOutAReleaseThatDoesNotFitWhatIsPlannedHere() {
        String law = "laws:\n  - {code: next-law, name: {zh: 新法, en: Next law}}";
        entries.add(new Entry(
                EntryKind.DEPARTMENTS,
                Entry.REGISTER,
                2,
                changed("register.yaml", "laws:", law).text(),
                clock.instant().minusSeconds(60),
                clock.instant(),
                null));
        ownShopSign(
                SHIPPED + 1,
                clock.instant().plusSeconds(86_400),
                "legalBasis:\n",
                "legalBasis:\n  - {law: next-law}\n");
        int stored = entries.all().size();
        loader.load(READER.shippedFiles());
        assertThat(entries.all()).hasSize(stored);
    }

    private static CatalogueFile changed(String name, String... replacements) {
        CatalogueFile file = READER.shippedFiles().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        String text = file.text();
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return new CatalogueFile(name, text);
    }
}
