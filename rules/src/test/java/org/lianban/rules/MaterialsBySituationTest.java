package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MaterialsBySituationTest extends TableTest {

    private static final String ROWS = """
            row                                                                      | item                        | situation              | answer    | => | material                | necessity
            cooking_needs_work_flow                                                  | food-business-licence       | cooks-on-site          | yes       | => | food-work-flow          | NEEDED
            no_cooking_no_work_flow                                                  | food-business-licence       | cooks-on-site          | no        | => | food-work-flow          | NOT_NEEDED
            agent_needs_authorisation                                                | food-business-licence       | by-agent               | yes       | => | letter-of-authorisation | NEEDED
            agent_needs_identity_card                                                | food-business-licence       | by-agent               | yes       | => | agent-identity-card     | NEEDED
            in_person_no_authorisation                                               | food-business-licence       | by-agent               | no        | => | letter-of-authorisation | NOT_NEEDED
            in_person_no_agent_card                                                  | food-business-licence       | by-agent               | no        | => | agent-identity-card     | NOT_NEEDED
            rented_needs_agreement                                                   | shop-sign                   | sign-premises          | rented    | => | site-agreement          | NEEDED
            own_needs_no_agreement                                                   | shop-sign                   | sign-premises          | own       | => | site-agreement          | NOT_NEEDED
            commitment_needs_letter                                                  | fire-safety-check           | fire-commitment        | yes       | => | fire-commitment-letter  | NEEDED
            commitment_no_declaration                                                | fire-safety-check           | fire-commitment        | yes       | => | fire-check-application  | NOT_NEEDED
            inspection_needs_declaration                                             | fire-safety-check           | fire-commitment        | no        | => | fire-check-application  | NEEDED
            inspection_no_letter                                                     | fire-safety-check           | fire-commitment        | no        | => | fire-commitment-letter  | NOT_NEEDED
            birth_certificate_parents_married_yes_marriage_certificate               | birth-certificate           | parents-married        | yes       | => | marriage-certificate    | OPTIONAL
            birth_certificate_parents_married_no_marriage_certificate                | birth-certificate           | parents-married        | no        | => | marriage-certificate    | NOT_NEEDED
            civil_defence_design_review_basement_built_civil_defence_design          | civil-defence-design-review | basement               | built     | => | civil-defence-design    | NEEDED
            civil_defence_design_review_basement_elsewhere_civil_defence_design      | civil-defence-design-review | basement               | elsewhere | => | civil-defence-design    | NOT_NEEDED
            civil_defence_design_review_basement_built_relocation_proof              | civil-defence-design-review | basement               | built     | => | relocation-proof        | NOT_NEEDED
            civil_defence_design_review_basement_elsewhere_relocation_proof          | civil-defence-design-review | basement               | elsewhere | => | relocation-proof        | NEEDED
            enterprise_deregistration_simple_deregistration_yes_liquidation_report   | enterprise-deregistration   | simple-deregistration  | yes       | => | liquidation-report      | NOT_NEEDED
            enterprise_deregistration_simple_deregistration_no_liquidation_report    | enterprise-deregistration   | simple-deregistration  | no        | => | liquidation-report      | NEEDED
            enterprise_deregistration_simple_deregistration_yes_investors_commitment | enterprise-deregistration   | simple-deregistration  | yes       | => | investors-commitment    | NEEDED
            enterprise_deregistration_simple_deregistration_no_investors_commitment  | enterprise-deregistration   | simple-deregistration  | no        | => | investors-commitment    | NOT_NEEDED
            enterprise_registration_enterprise_kind_company_articles_of_association  | enterprise-registration     | enterprise-kind        | company   | => | articles-of-association | NEEDED
            enterprise_registration_enterprise_kind_sole_articles_of_association     | enterprise-registration     | enterprise-kind        | sole      | => | articles-of-association | NOT_NEEDED
            enterprise_registration_enterprise_kind_company_officers_appointment     | enterprise-registration     | enterprise-kind        | company   | => | officers-appointment    | NEEDED
            enterprise_registration_enterprise_kind_sole_officers_appointment        | enterprise-registration     | enterprise-kind        | sole      | => | officers-appointment    | NOT_NEEDED
            enterprise_registration_by_agent_yes_letter_of_authorisation             | enterprise-registration     | by-agent               | yes       | => | letter-of-authorisation | NEEDED
            enterprise_registration_by_agent_no_letter_of_authorisation              | enterprise-registration     | by-agent               | no        | => | letter-of-authorisation | NOT_NEEDED
            enterprise_registration_by_agent_yes_agent_identity_card                 | enterprise-registration     | by-agent               | yes       | => | agent-identity-card     | NEEDED
            enterprise_registration_by_agent_no_agent_identity_card                  | enterprise-registration     | by-agent               | no        | => | agent-identity-card     | NOT_NEEDED
            fire_design_review_special_fire_technique_yes_special_fire_design        | fire-design-review          | special-fire-technique | yes       | => | special-fire-design     | NEEDED
            fire_design_review_special_fire_technique_no_special_fire_design         | fire-design-review          | special-fire-technique | no        | => | special-fire-design     | NOT_NEEDED
            green_land_occupation_by_agent_yes_letter_of_authorisation               | green-land-occupation       | by-agent               | yes       | => | letter-of-authorisation | NEEDED
            green_land_occupation_by_agent_no_letter_of_authorisation                | green-land-occupation       | by-agent               | no        | => | letter-of-authorisation | NOT_NEEDED
            green_land_occupation_by_agent_yes_agent_identity_card                   | green-land-occupation       | by-agent               | yes       | => | agent-identity-card     | NEEDED
            green_land_occupation_by_agent_no_agent_identity_card                    | green-land-occupation       | by-agent               | no        | => | agent-identity-card     | NOT_NEEDED
            household_registration_parents_married_yes_marriage_certificate          | household-registration      | parents-married        | yes       | => | marriage-certificate    | NEEDED
            household_registration_parents_married_no_marriage_certificate           | household-registration      | parents-married        | no        | => | marriage-certificate    | NOT_NEEDED
            household_registration_parents_married_yes_paternity_statement           | household-registration      | parents-married        | yes       | => | paternity-statement     | NOT_NEEDED
            household_registration_parents_married_no_paternity_statement            | household-registration      | parents-married        | no        | => | paternity-statement     | NEEDED
            road_excavation_by_agent_yes_letter_of_authorisation                     | road-excavation             | by-agent               | yes       | => | letter-of-authorisation | NEEDED
            road_excavation_by_agent_no_letter_of_authorisation                      | road-excavation             | by-agent               | no        | => | letter-of-authorisation | NOT_NEEDED
            road_excavation_by_agent_yes_agent_identity_card                         | road-excavation             | by-agent               | yes       | => | agent-identity-card     | NEEDED
            road_excavation_by_agent_no_agent_identity_card                          | road-excavation             | by-agent               | no        | => | agent-identity-card     | NOT_NEEDED
            road_occupation_by_agent_yes_letter_of_authorisation                     | road-occupation             | by-agent               | yes       | => | letter-of-authorisation | NEEDED
            road_occupation_by_agent_no_letter_of_authorisation                      | road-occupation             | by-agent               | no        | => | letter-of-authorisation | NOT_NEEDED
            road_occupation_by_agent_yes_agent_identity_card                         | road-occupation             | by-agent               | yes       | => | agent-identity-card     | NEEDED
            road_occupation_by_agent_no_agent_identity_card                          | road-occupation             | by-agent               | no        | => | agent-identity-card     | NOT_NEEDED
            """;

    MaterialsBySituationTest() {
        super(new MaterialsBySituation(TableSource.shipped()).table, ROWS);
    }

    @Test
    void noTwoRowsContradictEachOther() {
        assertThat(literalRows())
                .extracting(row -> row.inputs() + row.outputs().get("material"))
                .doesNotHaveDuplicates();
    }

    @Test
    void anItemThatNoRowNamesKeepsTheCatalogues() {
        assertThat(table.rows(Map.of("item", ANYTHING, "situation", "by-agent", "answer", "yes")))
                .isEmpty();
    }

    @Test
    void theStricterOfTwoAnswersStands() {
        assertThat(Necessity.stricter(Necessity.NOT_NEEDED, Necessity.NEEDED)).isEqualTo(Necessity.NEEDED);
        assertThat(Necessity.stricter(Necessity.MAY_FOLLOW, Necessity.OPTIONAL)).isEqualTo(Necessity.MAY_FOLLOW);
    }
}
