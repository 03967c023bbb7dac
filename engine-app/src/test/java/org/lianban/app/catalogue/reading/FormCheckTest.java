package org.lianban.app.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What items say of their fields, and whether those of a joint service go together. */
class FormCheckTest {

    private static final String LICENCE_FORM = """
            form:
              - {key: area, required: true, min: 10, max: 500}
              - {key: cook, group: people, kind: TEXT, label: {zh: 厨师, en: Cook}}
            limits:
              statutory: {amount: 20,""";
    private static final String PROOF_FORM = """
            form:
              - {key: area, max: 300}
            limits:
              promised: {amount: 3,""";

    private final SmallCatalogue catalogue = new SmallCatalogue();

    @BeforeEach
    void bothItemsAskForTheArea() {
        catalogue.with("register.yaml", "laws:", """
                formGroups:
                  - {key: people, name: {zh: 人员, en: People}}
                elements:
                  - {key: area, group: people, kind: NUMBER, label: {zh: 面积, en: Area}, unit: {zh: 平方米, en: m²}}
                laws:""");
        catalogue.with("licence.yaml", "limits:\n  statutory: {amount: 20,", LICENCE_FORM);
        catalogue.with("health-proof.yaml", "limits:\n  promised: {amount: 3,", PROOF_FORM);
    }

    private void assertRefused(String file, int line, String field, String message) {
        assertThat(catalogue.errors()).extracting(Fault::of).containsExactly(new Fault(file, line, field, message));
    }

    @Test
    void formsThatGoTogetherAreRight() {
        assertThat(catalogue.errors()).isEmpty();
    }

    @Nested
    class AField {

        @Test
        void isOfOneKindWhereverItIsAsked() {
            catalogue.with("health-proof.yaml", "{key: area, max: 300}", "{key: area, kind: TEXT}");
            assertRefused(
                    "health-proof.yaml",
                    11,
                    "/form/0/kind",
                    "'area' is NUMBER in register.yaml, and can be no TEXT here");
        }

        @Test
        void ofTwoItemsIsTheSameFieldEvenIfTheRegisterDoesNotKnowIt() {
            catalogue.with(
                    "health-proof.yaml",
                    "{key: area, max: 300}",
                    "{key: cook, group: people, kind: DATE, label: {zh: 厨师, en: Cook}}");
            assertRefused("health-proof.yaml", 11, "/form/0/kind", "'cook' has another kind in licence.yaml");
        }

        @Test
        void saysWhatItsElementSaysNowhereElse() {
            catalogue.with("licence.yaml", "{key: area,", "{key: area, label: {zh: 大小, en: Size},");
            assertRefused("licence.yaml", 25, "/form/0/label", "The element 'area' says its label in register.yaml");
        }

        @Test
        void thatIsNoElementSaysAllThatOneDoes() {
            catalogue.with("licence.yaml", "key: cook, group: people, kind: TEXT, ", "key: cook, kind: TEXT, ");
            assertRefused(
                    "licence.yaml",
                    26,
                    "/form/1/key",
                    "There is no element 'cook' in the register; a field of its own also says group");
        }

        @Test
        void standsInAGroupOfTheRegister() {
            catalogue.with("licence.yaml", "group: people", "group: animals");
            assertRefused("licence.yaml", 26, "/form/1/group", "There is no group 'animals' of fields in the register");
        }

        @Test
        void hasOnlyTheBoundsOfItsKind() {
            catalogue.with("health-proof.yaml", "max: 300", "maxLength: 300");
            assertRefused("health-proof.yaml", 11, "/form/0/maxLength", "A field of the kind NUMBER has no maxLength");
        }

        @Test
        void leavesSomethingBetweenItsBounds() {
            catalogue.with("licence.yaml", "min: 10, max: 500", "min: 10, max: 9");
            assertRefused("licence.yaml", 25, "/form/0/min", "'area' is at least 10 and at most 9: nothing is both");
        }

        @Test
        void hasBoundsAsFineAsItsNumbers() {
            catalogue.with("licence.yaml", "min: 10,", "min: 0.5,");
            assertRefused("licence.yaml", 25, "/form/0/min", "'area' has at most 0 decimals, and so have its bounds");
            catalogue.with("register.yaml", "kind: NUMBER,", "kind: NUMBER, decimals: 1,");
            assertThat(catalogue.errors()).isEmpty();
        }

        @Test
        void leavesSomethingBetweenBoundsWithDecimals() {
            catalogue.with("register.yaml", "kind: NUMBER,", "kind: NUMBER, decimals: 2,");
            catalogue.with("licence.yaml", "min: 10, max: 500", "min: 0.25, max: 0.2");
            assertRefused(
                    "licence.yaml", 25, "/form/0/min", "'area' is at least 0.25 and at most 0.2: nothing is both");
        }

        @Test
        void ofAChoiceNamesItsOptions() {
            catalogue.with("licence.yaml", "kind: TEXT", "kind: CHOICE");
            assertRefused("licence.yaml", 26, "/form/1/kind", "A choice names its options");
        }

        @Test
        void hasAPatternThatCanBeReadAndIsSaidInWords() {
            catalogue.with("licence.yaml", "kind: TEXT", "kind: TEXT, pattern: \"[0-9\"");
            assertThat(catalogue.errors())
                    .extracting(CatalogueError::field)
                    .containsExactly("/form/1/pattern", "/form/1/pattern");
        }

        @Test
        void dependsOnSituationsOfItsItem() {
            catalogue.with("licence.yaml", "max: 500", "max: 500, onlyIf: {situation: colour, answers: [red]}");
            assertRefused("licence.yaml", 25, "/form/0/onlyIf/situation", "No situation 'colour' is asked here");
        }
    }

    @Nested
    class AJointService {

        @Test
        void asksForNothingThatItsItemsBoundAgainstEachOther() {
            catalogue.with("health-proof.yaml", "max: 300", "max: 9");
            assertRefused(
                    "open-shop.yaml",
                    10,
                    "/items/1/item",
                    "'area' is asked by licence and health-proof within bounds that contradict each other: min 10 and max 9");
        }

        @Test
        void mayAskForOneOrTheOther() {
            catalogue.with("health-proof.yaml", "max: 300", "max: 9");
            catalogue.with("licence.yaml", "max: 500", "max: 500, onlyIf: {situation: size, answers: [small]}");
            assertThat(catalogue.errors()).isEmpty();
        }
    }
}
