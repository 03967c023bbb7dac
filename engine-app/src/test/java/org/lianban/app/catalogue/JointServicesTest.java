package org.lianban.app.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.catalogue.reading.CatalogueReader;

class JointServicesTest {

    private final Catalogue catalogue = new CatalogueReader().shipped();

    private JointService service(String code) {
        return catalogue.jointService(code).orElseThrow();
    }

    private ServiceItem item(String code) {
        return catalogue.item(code).orElseThrow();
    }

    private List<String> dependsOn(String service, String item) {
        return service(service).constituent(item).orElseThrow().dependsOn();
    }

    @Test
    void thereAreSixJointServicesAndTwoItemsThatStandAlone() {
        assertThat(catalogue.jointServices())
                .extracting(JointService::code)
                .containsExactlyInAnyOrder(
                        "open-restaurant",
                        "utility-connection",
                        "construction-permit",
                        "start-enterprise",
                        "newborn",
                        "close-enterprise");
        assertThat(catalogue.items())
                .filteredOn(item -> catalogue.jointServices().stream()
                        .noneMatch(service -> service.constituent(item.code()).isPresent()))
                .extracting(ServiceItem::code)
                .containsExactlyInAnyOrder("environmental-impact-report", "environmental-impact-form");
    }

    @ParameterizedTest
    @CsvSource({
        "open-restaurant, MARKET, 5, 45, 13",
        "utility-connection, URBAN, 8, 45, 12",
        "construction-permit, HOUSING, 3, 45, 15",
        "start-enterprise, MARKET, 6, , 2",
        "newborn, HEALTH, 7, , 5",
        "close-enterprise, MARKET, 8, , 12"
    })
    void eachHasItsLeadItemsAndLimits(String code, String lead, int items, Integer statutory, int promised) {
        JointService service = service(code);

        assertThat(service.leadDepartment()).isEqualTo(lead);
        assertThat(service.items()).hasSize(items);
        assertThat(service.limits().promised().amount()).isEqualTo(promised);
        if (statutory == null) {
            assertThat(service.limits().statutory()).isNull();
        } else {
            assertThat(service.limits().statutory().amount()).isEqualTo(statutory);
        }
    }

    @Test
    void theHouseholdFollowsTheBirthCertificateAndInsuranceFollowsBoth() {
        assertThat(dependsOn("newborn", "household-registration")).containsExactly("birth-certificate");
        assertThat(dependsOn("newborn", "newborn-medical-insurance"))
                .containsExactly("birth-certificate", "household-registration");
        assertThat(dependsOn("newborn", "social-security-card"))
                .containsExactly("birth-certificate", "household-registration");
        assertThat(dependsOn("newborn", "birth-certificate")).isEmpty();
    }

    @Test
    void everythingInANewEnterpriseFollowsItsRegistration() {
        assertThat(service("start-enterprise").items())
                .filteredOn(constituent -> !constituent.item().equals("enterprise-registration"))
                .hasSize(5)
                .allSatisfy(
                        constituent -> assertThat(constituent.dependsOn()).containsExactly("enterprise-registration"));
    }

    @Test
    void anEnterpriseIsClosedOnceTaxAndCustomsAreSettled() {
        assertThat(dependsOn("close-enterprise", "enterprise-deregistration"))
                .containsExactly("tax-deregistration", "customs-deregistration");
        assertThat(item("tax-deregistration").limits().promised().amount()).isEqualTo(10);
    }

    @Test
    void theConstructionPermitCountsCalendarDays() {
        LimitSpec statutory = item("building-construction-permit").limits().statutory();

        assertThat(statutory.amount()).isEqualTo(7);
        assertThat(statutory.unit()).isEqualTo(LimitUnit.CALENDAR_DAY);
        assertThat(statutory.basis().citation().zh()).isEqualTo("《中华人民共和国建筑法》第八条");
    }

    @Test
    void whatArticle45DoesNotNameRestsOnARuleOfItsOwn() {
        Map<String, String> bases = new HashMap<>();
        for (ServiceItem item : catalogue.items()) {
            for (SuspensionGround ground : item.grounds()) {
                if (!ground.basis().law().equals("licensing-law")) {
                    bases.put(item.code() + " " + ground.code(), ground.basis().law());
                }
            }
        }

        assertThat(bases)
                .containsOnly(
                        Map.entry("road-excavation ON_SITE_CHECK", "special-steps-list"),
                        Map.entry("green-land-occupation PUBLICATION", "special-steps-list"),
                        Map.entry("fire-design-review EXPERT_REVIEW", "fire-design-rules"),
                        Map.entry("environmental-impact-report TECHNICAL_ASSESSMENT", "project-environment-regulation"),
                        Map.entry("environmental-impact-form TECHNICAL_ASSESSMENT", "project-environment-regulation"),
                        Map.entry("enterprise-deregistration PUBLICATION", "market-entity-regulation"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open-restaurant",
                "utility-connection",
                "construction-permit",
                "start-enterprise",
                "newborn",
                "close-enterprise"
            })
    void theLongestChainOfItemsFitsTheJointPromise(String code) {
        JointService service = service(code);

        int longest = service.items().stream()
                .mapToInt(constituent -> chain(service, constituent))
                .max()
                .orElseThrow();

        assertThat(longest).isLessThanOrEqualTo(service.limits().promised().amount());
    }

    private int chain(JointService service, Constituent constituent) {
        int before = constituent.dependsOn().stream()
                .mapToInt(code -> chain(service, service.constituent(code).orElseThrow()))
                .max()
                .orElse(0);
        return before + item(constituent.item()).limits().promised().amount();
    }

    @ParameterizedTest
    @CsvSource({
        "utility-connection, road-excavation, traffic-consent",
        "utility-connection, road-excavation, construction-planning-permit",
        "start-enterprise, seal-engraving, business-licence",
        "newborn, social-security-card, household-register",
        "newborn, vaccination-record, birth-certificate",
        "close-enterprise, enterprise-deregistration, tax-clearance",
        "close-enterprise, seal-cancellation, deregistration-notice"
    })
    void whatAnotherItemIssuesIsAwaited(String service, String item, String material) {
        assertThat(item(item).materials()).extracting(Material::code).contains(material);
        assertThat(catalogue.isAwaited(service(service), item, material, Map.of()))
                .isTrue();
    }

    @Test
    void theResultOfAnItemThatTakesNoPartIsNotAwaited() {
        JointService service = service("construction-permit");

        assertThat(catalogue.isAwaited(
                        service,
                        "building-construction-permit",
                        "fire-design-opinion",
                        Map.of("special-construction", "yes")))
                .isTrue();
        assertThat(catalogue.isAwaited(
                        service,
                        "building-construction-permit",
                        "fire-design-opinion",
                        Map.of("special-construction", "no")))
                .isFalse();
    }
}
