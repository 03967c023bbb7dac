package org.lianban.app.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCheckTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            licence.yaml   | kind: LICENCE                       | kind: PERMIT                       | licence.yaml:6 /kind
            licence.yaml   | code: licence                       | code: Licence 1                    | licence.yaml:2 /code
            licence.yaml   | version: 1                          | version: 0                         | licence.yaml:3 /version
            licence.yaml   | version: 1                          | version: "1"                       | licence.yaml:3 /version
            licence.yaml   | {zh: 许可, en: Licence}             | {zh: 许可}                         | licence.yaml:4 /name/en
            licence.yaml   | {zh: 许可, en: Licence}             | {zh: 许可, en: ""}                 | licence.yaml:4 /name/en
            licence.yaml   | article: 12                         | article: twelve                    | licence.yaml:7 /legalBasis/0/article
            licence.yaml   | {amount: 10, unit: WORKING_DAY}     | {amount: 0, unit: WORKING_DAY}     | licence.yaml:26 /limits/promised/amount
            licence.yaml   | {amount: 10, unit: WORKING_DAY}     | {amount: 10}                       | licence.yaml:26 /limits/promised/unit
            licence.yaml   | {amount: 10, unit: WORKING_DAY}     | {amount: 10, unit: MONTH}          | licence.yaml:26 /limits/promised/unit
            licence.yaml   | , basis: {law: licensing-law, article: 42} | `` | licence.yaml:25 /limits/statutory/basis
            licence.yaml   | necessity: MAY_FOLLOW               | necessity: MAY_WAIT                | licence.yaml:18 /materials/1/necessity
            licence.yaml   | validity: P5Y                       | validity: five years               | licence.yaml:35 /certificate/validity
            licence.yaml   | kind: LICENCE                       | sort: LICENCE\\nkind: LICENCE      | licence.yaml:6 /sort
            open-shop.yaml | opinionRule: VETO                   | opinionRule: LOTTERY               | open-shop.yaml:12 /opinionRule
            open-shop.yaml | dependsOn: [health-proof]           | dependsOn: health-proof            | open-shop.yaml:8 /items/0/dependsOn
            register.yaml  | kind: DEPARTMENT, name: {zh: 卫健   | kind: OFFICE, name: {zh: 卫健      | register.yaml:6 /departments/1/kind
            """)
    void whatTheSchemaForbidsIsReportedWithItsPlace(String file, String passage, String replacement, String place) {
        String wrong = replacement == null ? "" : replacement.replace("\\n", "\n");

        assertThat(new SmallCatalogue().with(file, passage, wrong).places()).contains(place);
    }

    @Test
    void aTextHasABound() {
        SmallCatalogue catalogue = new SmallCatalogue();
        assertThat(catalogue
                        .with("licence.yaml", "en: Licence}\ndepartment", "en: " + "L".repeat(2_001) + "}\ndepartment")
                        .places())
                .containsExactly("licence.yaml:4 /name/en");
    }

    @Test
    void aLimitOfZeroIsAnsweredWithWhatWouldBeRight() {
        assertThat(new SmallCatalogue()
                        .with("licence.yaml", "{amount: 10,", "{amount: 0,")
                        .errors())
                .extracting(Fault::of)
                .containsExactly(new Fault(
                        "licence.yaml",
                        26,
                        "/limits/promised/amount",
                        "A limit is at least 1; where none is prescribed, leave the limit out"));
    }

    @Test
    void aGroundWithoutCapIsRefused() {
        assertThat(new SmallCatalogue()
                        .with("licence.yaml", "    cap: {amount: 20, unit: WORKING_DAY}\n", "")
                        .places())
                .containsExactly("licence.yaml:28 /grounds/0/cap");
    }

    @Test
    void aGroundWithoutBasisIsRefused() {
        assertThat(new SmallCatalogue()
                        .with("licence.yaml", "    basis: {law: licensing-law, article: 45}\n", "")
                        .places())
                .containsExactly("licence.yaml:28 /grounds/0/basis");
    }

    @Test
    void aGroundWithoutProofIsRefused() {
        assertThat(new SmallCatalogue()
                        .with("licence.yaml", "    proof: {zh: 笔录, en: Record}\n", "")
                        .places())
                .containsExactly("licence.yaml:28 /grounds/0/proof");
    }

    @Test
    void aMaterialThatMayFollowNeedsALimit() {
        assertThat(new SmallCatalogue()
                        .with("licence.yaml", "    followWithin: {amount: 5, unit: WORKING_DAY}\n", "")
                        .places())
                .containsExactly("licence.yaml:16 /materials/1/followWithin");
    }

    @Test
    void aMaterialOfTheGovernmentNeedsItsIssuer() {
        assertThat(new SmallCatalogue()
                        .with("health-proof.yaml", "source: APPLICANT", "source: GOVERNMENT")
                        .places())
                .containsExactly("health-proof.yaml:9 /materials/0/issuedBy");
    }

    @Test
    void aFileSaysWhatItIs() {
        assertThat(new SmallCatalogue().withFile("x.yaml", "code: x").places()).containsExactly("x.yaml:1 /type");
        assertThat(new SmallCatalogue().withFile("x.yaml", "just a text").places())
                .containsExactly("x.yaml:1 ");
    }
}
