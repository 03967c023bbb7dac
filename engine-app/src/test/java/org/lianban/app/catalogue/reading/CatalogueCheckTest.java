package org.lianban.app.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogueCheckTest {

    private final SmallCatalogue catalogue = new SmallCatalogue();

    private void assertRefused(String file, int line, String field, String message) {
        assertThat(catalogue.errors()).extracting(Fault::of).containsExactly(new Fault(file, line, field, message));
    }

    @Test
    void theSmallCatalogueIsRight() {
        assertThat(catalogue.errors()).isEmpty();
    }

    @Test
    void aLicenceIsNotAgreedToInBulk() {
        catalogue.with("licence.yaml", "kind: LICENCE", "kind: LICENCE\nbulkOpinion: true");
        assertRefused("licence.yaml", 7, "/bulkOpinion", "A licence is examined case by case; it has no bulkOpinion");
    }

    @Nested
    class Registered {

        @Test
        void anItemBelongsToADepartmentOfTheRegister() {
            catalogue.with("licence.yaml", "department: MARKET", "department: SPORT");
            assertRefused("licence.yaml", 5, "/department", "There is no department 'SPORT' in the register");
        }

        @Test
        void aJointServiceIsLedByADepartmentOfTheRegister() {
            catalogue.with("open-shop.yaml", "leadDepartment: MARKET", "leadDepartment: SPORT");
            assertRefused("open-shop.yaml", 5, "/leadDepartment", "There is no department 'SPORT' in the register");
        }

        @Test
        void aMaterialIsIssuedByADepartmentOfTheRegister() {
            catalogue.with("health-proof.yaml", "copies: 1", "copies: 1, issuedBy: SPORT");
            assertRefused(
                    "health-proof.yaml", 9, "/materials/0/issuedBy", "There is no department 'SPORT' in the register");
        }

        @Test
        void aBasisNamesALawOfTheRegister() {
            catalogue.with("licence.yaml", "{law: licensing-law, article: 45}", "{law: hearing-law}");
            assertRefused("licence.yaml", 30, "/grounds/0/basis/law", "There is no law 'hearing-law' in the register");
        }

        @Test
        void aDepartmentLiesInARegionOfTheRegister() {
            catalogue.with("register.yaml", "HEALTH, region: \"990101\"", "HEALTH, region: \"990102\"");
            assertRefused("register.yaml", 6, "/departments/1/region", "There is no region '990102' in the register");
        }
    }

    @Nested
    class Codes {

        @Test
        void aCodeStandsInOneFileOnly() {
            catalogue.withFile("other.yaml", SmallCatalogue.LICENCE);
            assertRefused("other.yaml", 2, "/code", "The code 'licence' already stands in licence.yaml");
        }

        @Test
        void itemsAndJointServicesShareTheirCodes() {
            catalogue.with("open-shop.yaml", "code: open-shop", "code: licence");
            assertRefused("open-shop.yaml", 2, "/code", "The code 'licence' already stands in licence.yaml");
        }

        @Test
        void aMaterialStandsOnceInItsItem() {
            catalogue
                    .with("licence.yaml", "code: plan", "code: form")
                    .with("licence.yaml", "图", "表")
                    .with("licence.yaml", "en: Plan", "en: Form");
            assertRefused("licence.yaml", 16, "/materials/1/code", "'form' stands in this list twice");
        }

        @Test
        void anAnswerStandsOnceInItsSituation() {
            catalogue.with("licence.yaml", "key: small", "key: large");
            assertRefused("licence.yaml", 13, "/situations/0/answers/1/key", "'large' stands in this list twice");
        }

        @Test
        void aDepartmentStandsOnceInTheRegister() {
            catalogue.with(
                    "register.yaml",
                    "laws:",
                    "  - {code: HEALTH, region: \"990101\", kind: DEPARTMENT, " + "name: {zh: 卫, en: H}}\nlaws:");
            assertRefused("register.yaml", 7, "/departments/2/code", "'HEALTH' stands in this list twice");
        }

        @Test
        void aMaterialHasOneNameInAllFiles() {
            catalogue.with("licence.yaml", "{zh: 表, en: Form}", "{zh: 表格, en: Form}");
            assertRefused("health-proof.yaml", 9, "/materials/0/name", "'form' has other name in licence.yaml");
        }

        @Test
        void aSituationHasTheSameAnswersInAllFiles() {
            catalogue.with("open-shop.yaml", "opinionRule: VETO", """
                    opinionRule: VETO
                    situations:
                      - key: size
                        question: {zh: 多大, en: How large}
                        answers:
                          - {key: tiny, name: {zh: 微, en: Tiny}}
                          - {key: large, name: {zh: 大, en: Large}}
                    """);
            assertRefused("open-shop.yaml", 16, "/situations/0/answers", "'size' has other answers in licence.yaml");
        }
    }

    @Nested
    class Limits {

        @Test
        void thePromiseStaysWithinTheLaw() {
            catalogue.with("licence.yaml", "{amount: 10,", "{amount: 21,");
            assertRefused(
                    "licence.yaml",
                    26,
                    "/limits/promised",
                    "The promised limit must not exceed the statutory limit (20 WORKING_DAY): "
                            + "Regulation on Optimising the Business Environment, Article 36");
        }

        @Test
        void thePromiseOfAJointServiceStaysWithinTheLaw() {
            catalogue.with("open-shop.yaml", "{amount: 13,", "{amount: 46,");
            assertThat(catalogue.places()).containsExactly("open-shop.yaml:15 /limits/promised");
        }

        @Test
        void thePromiseMayEqualTheLaw() {
            catalogue.with("licence.yaml", "{amount: 10,", "{amount: 20,");
            assertThat(catalogue.errors()).isEmpty();
        }

        @Test
        void workingDaysWithinCalendarDaysAllowForTheLongestHolidays() {
            catalogue.with(
                    "licence.yaml", "{amount: 20, unit: WORKING_DAY, basis", "{amount: 30, unit: CALENDAR_DAY, basis");
            assertThat(catalogue.errors()).isEmpty();

            catalogue.with(
                    "licence.yaml", "{amount: 30, unit: CALENDAR_DAY, basis", "{amount: 29, unit: CALENDAR_DAY, basis");
            assertThat(catalogue.places()).containsExactly("licence.yaml:26 /limits/promised");
        }

        @Test
        void stagesFitThePromise() {
            catalogue.with("licence.yaml", "{amount: 8,", "{amount: 11,");
            assertRefused(
                    "licence.yaml",
                    33,
                    "/stages",
                    "The stages together take 11, more than the limit of 10 WORKING_DAY");
        }
    }

    @Nested
    class Grounds {

        @Test
        void whatArticle45DoesNotNameNeedsABasisOfItsOwn() {
            catalogue.with("licence.yaml", "code: HEARING", "code: ON_SITE_CHECK");
            assertRefused(
                    "licence.yaml",
                    30,
                    "/grounds/0/basis",
                    "Article 45 of the Licensing Law does not name ON_SITE_CHECK: it stops the clock only on a basis of its own");
        }

        @Test
        void whatArticle45DoesNotNameStandsOnABasisOfItsOwn() {
            catalogue
                    .with("licence.yaml", "code: HEARING", "code: PUBLICATION")
                    .with("licence.yaml", "{law: licensing-law, article: 45}", "{law: local-rule}");
            assertThat(catalogue.errors()).isEmpty();
        }
    }

    @Nested
    class Materials {

        @Test
        void onlyWhatMayFollowHasALimitToFollowWithin() {
            catalogue.with("licence.yaml", "necessity: MAY_FOLLOW", "necessity: OPTIONAL");
            assertRefused(
                    "licence.yaml",
                    19,
                    "/materials/1/followWithin",
                    "Only a material that may follow (MAY_FOLLOW) has a limit to follow within");
        }

        @Test
        void whatIsFilledInAsAFormHasFields() {
            catalogue.with("licence.yaml", "source: APPLICANT, form: BOTH", "source: FORM, form: BOTH");
            assertRefused(
                    "licence.yaml",
                    15,
                    "/materials/0/source",
                    "The item has no fields of a form, so that nothing is filled in as this material");
        }

        @Test
        void whatFollowsIsInBeforeTheDecisionIsDue() {
            catalogue.with("licence.yaml", "{amount: 5,", "{amount: 11,");
            assertRefused(
                    "licence.yaml",
                    19,
                    "/materials/1/followWithin",
                    "What follows must be in before the decision is due");
        }

        @Test
        void whatTheRegisterHoldsDoesNotFollow() {
            catalogue.with("licence.yaml", "    source: APPLICANT\n", "    source: GOVERNMENT\n    issuedBy: HEALTH\n");
            assertRefused(
                    "licence.yaml",
                    18,
                    "/materials/1/necessity",
                    "A material of the government comes from the shared register and does not follow later");
        }

        @Test
        void somethingIsNeeded() {
            catalogue.with("health-proof.yaml", "necessity: NEEDED", "necessity: OPTIONAL");
            assertRefused(
                    "health-proof.yaml",
                    8,
                    "/materials",
                    "At least one material is needed: there is no application without one");
        }
    }

    @Nested
    class Situations {

        @Test
        void aConditionNamesASituationThatIsAsked() {
            catalogue.with("licence.yaml", "onlyIf: {situation: size", "onlyIf: {situation: colour");
            assertRefused("licence.yaml", 23, "/materials/1/onlyIf/situation", "No situation 'colour' is asked here");
        }

        @Test
        void aConditionNamesAnAnswerThatThereIs() {
            catalogue.with("licence.yaml", "answers: [large]", "answers: [large, huge]");
            assertRefused(
                    "licence.yaml",
                    23,
                    "/materials/1/onlyIf/answers/1",
                    "The situation 'size' has no answer 'huge', only large, small");
        }

        @Test
        void theConditionOfAConstituentNamesASituationThatIsAsked() {
            catalogue.with("open-shop.yaml", "situation: size", "situation: colour");
            assertRefused("open-shop.yaml", 11, "/items/1/onlyIf/situation", "No situation 'colour' is asked here");
        }
    }
}
