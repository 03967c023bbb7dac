package org.lianban.app.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.app.catalogue.reading.CatalogueReader;

class OpenRestaurantTest {

    private final Catalogue catalogue = new CatalogueReader().shipped();
    private final JointService service =
            catalogue.jointService("open-restaurant").orElseThrow();

    private ServiceItem item(String code) {
        return catalogue.item(code).orElseThrow();
    }

    @Test
    void fiveDepartmentsExamineOneItemEach() {
        assertThat(catalogue.itemsOf(service))
                .extracting(item -> item.department() + " " + item.code())
                .containsExactly(
                        "MARKET food-business-licence",
                        "URBAN shop-sign",
                        "FIRE fire-safety-check",
                        "TOBACCO tobacco-retail-licence",
                        "HEALTH food-worker-health");
        assertThat(service.leadDepartment()).isEqualTo("MARKET");
    }

    @Test
    void onlyTheFoodLicenceWaitsForAnother() {
        assertThat(service.items())
                .filteredOn(constituent -> !constituent.dependsOn().isEmpty())
                .containsExactly(new Constituent("food-business-licence", List.of("food-worker-health"), null, true));
    }

    @Test
    void tobaccoAndSignTakePartOnlyIfTheSituationSaysSo() {
        assertThat(service.constituent("tobacco-retail-licence").orElseThrow().onlyIf())
                .isEqualTo(new SituationCondition("sells-tobacco", List.of("yes")));
        assertThat(service.constituent("shop-sign").orElseThrow().onlyIf())
                .isEqualTo(new SituationCondition("shop-sign-installed", List.of("yes")));
    }

    @Test
    void foodAndFireMayVeto() {
        assertThat(service.opinionRule()).isEqualTo(OpinionRule.VETO);
        assertThat(service.items())
                .filteredOn(Constituent::mayVeto)
                .extracting(Constituent::item)
                .containsExactly("food-business-licence", "fire-safety-check");
    }

    @Test
    void thirteenWorkingDaysArePromisedOfFortyFive() {
        assertThat(service.limits().promised()).isEqualTo(new LimitSpec(13, LimitUnit.WORKING_DAY, null));
        assertThat(service.limits().statutory().amount()).isEqualTo(45);
        assertThat(service.limits().statutory().basis().citation().zh()).isEqualTo("《中华人民共和国行政许可法》第四十二条");
    }

    @Test
    void itemsHaveTheirLimits() {
        assertThat(item("food-business-licence").limits().statutory().amount()).isEqualTo(20);
        assertThat(item("food-business-licence").limits().promised().amount()).isEqualTo(10);
        assertThat(item("shop-sign").limits().promised().amount()).isEqualTo(2);
        assertThat(item("fire-safety-check").limits().statutory().amount()).isEqualTo(13);
        assertThat(item("food-worker-health").limits().statutory()).isNull();
    }

    @Test
    void onlyWhatTheLawAllowsStopsAClock() {
        assertThat(item("food-business-licence").grounds())
                .extracting(ground -> ground.code() + " " + ground.cap().amount() + " "
                        + ground.basis().citation().en())
                .containsExactly(
                        "TESTING 10 Administrative Licensing Law, Article 45",
                        "EXPERT_REVIEW 15 Administrative Licensing Law, Article 45",
                        "HEARING 20 Administrative Licensing Law, Article 45");
        assertThat(item("shop-sign").grounds()).isEmpty();
        assertThat(item("food-worker-health").grounds()).isEmpty();
    }

    @Test
    void theBusinessLicenceComesFromTheRegisterAndIsNotExaminedAgain() {
        assertThat(catalogue.itemsOf(service))
                .filteredOn(item -> !item.code().equals("food-worker-health"))
                .allSatisfy(item -> assertThat(item.materials())
                        .filteredOn(material -> material.code().equals("business-licence"))
                        .singleElement()
                        .satisfies(material -> {
                            assertThat(material.source()).isEqualTo(MaterialSource.GOVERNMENT);
                            assertThat(material.issuedBy()).isEqualTo("MARKET");
                        }));
    }

    @Test
    void theFireCheckAsksForTheCommitmentOrTheDeclaration() {
        assertThat(item("fire-safety-check").materials())
                .filteredOn(material -> material.onlyIf() != null)
                .extracting(
                        material -> material.code() + " " + material.onlyIf().answers())
                .containsExactly("fire-check-application [no]", "fire-commitment-letter [yes]");
    }

    @Test
    void theApplicantIsAskedSixQuestions() {
        assertThat(catalogue.situationsOf(service))
                .extracting(Situation::key)
                .containsExactly(
                        "sells-tobacco",
                        "shop-sign-installed",
                        "cooks-on-site",
                        "by-agent",
                        "sign-premises",
                        "fire-commitment");
    }

    @Test
    void theHealthCertificatesAreAwaitedAndNotHandedIn() {
        assertThat(catalogue.isAwaited(service, "food-business-licence", "health-certificates", Map.of()))
                .isTrue();
        assertThat(catalogue.isAwaited(service, "food-business-licence", "business-licence", Map.of()))
                .isFalse();
        assertThat(catalogue.isAwaited(service, "shop-sign", "business-licence", Map.of()))
                .isFalse();
    }

    @Test
    void theLayoutOfWorkIsAskedForWhereThereIsCooking() {
        Material flow = item("food-business-licence").materials().stream()
                .filter(material -> material.code().equals("food-work-flow"))
                .findFirst()
                .orElseThrow();

        assertThat(flow.isAskedFor(Map.of("cooks-on-site", "yes"))).isTrue();
        assertThat(flow.isAskedFor(Map.of("cooks-on-site", "no"))).isFalse();
    }

    @Test
    void whoSellsNoTobaccoMeetsFourDepartments() {
        Map<String, String> answers = Map.of("sells-tobacco", "no", "shop-sign-installed", "yes");

        assertThat(service.items().stream()
                        .filter(constituent -> constituent.takesPart(answers))
                        .map(Constituent::item))
                .containsExactly("food-business-licence", "shop-sign", "fire-safety-check", "food-worker-health");
    }
}
