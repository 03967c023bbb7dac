package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AcceptanceConditionsTest extends TableTest {

    private static final String ROWS = """
            row                                                         | item                             | situation                            | answer        | applicant  | => | condition                            | article
            food_person                                                 | food-business-licence            | anything-else                        | anything-else | PERSON     | => | registered-business                  | 食品经营许可和备案管理办法
            food_unregistered                                           | food-business-licence            | registered-business                  | no            | ENTERPRISE | => | registered-business                  | 食品经营许可和备案管理办法
            food_unsuitable_premises                                    | food-business-licence            | suitable-premises                    | no            | ENTERPRISE | => | suitable-premises                    | 食品安全法 第三十三条
            food_no_officer                                             | food-business-licence            | food-safety-officer                  | no            | ENTERPRISE | => | food-safety-officer                  | 食品安全法 第三十三条
            food_licence_revoked                                        | food-business-licence            | licence-revoked-five-years           | yes           | ENTERPRISE | => | licence-revoked-five-years           | 食品安全法 第一百三十五条
            food_false_application                                      | food-business-licence            | false-application-one-year           | yes           | ENTERPRISE | => | false-application-one-year           | 行政许可法 第七十八条
            sign_against_street_plan                                    | shop-sign                        | fits-the-street-plan                 | no            | ENTERPRISE | => | fits-the-street-plan                 | 城市市容和环境卫生管理条例 第十一条
            sign_unsafe                                                 | shop-sign                        | safe-structure                       | no            | ENTERPRISE | => | safe-structure                       | 城市市容和环境卫生管理条例 第十一条
            sign_blocks_escape                                          | shop-sign                        | fire-escape-not-blocked              | yes           | ENTERPRISE | => | fire-escape-not-blocked              | 消防法 第二十八条
            fire_not_public                                             | fire-safety-check                | public-gathering-place               | no            | ENTERPRISE | => | public-gathering-place               | 消防法 第十五条
            fire_duties_unmet                                           | fire-safety-check                | fire-duties                          | no            | ENTERPRISE | => | fire-duties                          | 消防法 第十六条
            fire_dangerous_goods                                        | fire-safety-check                | shared-building-with-dangerous-goods | yes           | ENTERPRISE | => | shared-building-with-dangerous-goods | 消防法 第十九条
            tobacco_no_premises                                         | tobacco-retail-licence           | fixed-premises                       | no            | ENTERPRISE | => | fixed-premises                       | 烟草专卖法实施条例 第九条
            tobacco_layout                                              | tobacco-retail-licence           | retail-layout                        | no            | ENTERPRISE | => | retail-layout                        | 烟草专卖法实施条例 第九条
            tobacco_near_school                                         | tobacco-retail-licence           | near-school                          | yes           | ENTERPRISE | => | near-school                          | 未成年人保护法 第五十九条
            health_not_examined                                         | food-worker-health               | examined-in-the-year                 | no            | ENTERPRISE | => | examined-in-the-year                 | 食品安全法 第四十五条
            health_disease                                              | food-worker-health               | infectious-disease                   | yes           | ENTERPRISE | => | infectious-disease                   | 食品安全法 第四十五条
            bank_account_appointment_not_registered                     | bank-account-appointment         | registered                           | no            | ENTERPRISE | => | registered                           | 人民币银行结算账户管理办法
            bank_account_closure_not_deregistered                       | bank-account-closure             | deregistered                         | no            | ENTERPRISE | => | deregistered                         | 人民币银行结算账户管理办法
            birth_certificate_not_born_in_clinic                        | birth-certificate                | born-in-clinic                       | no            | ENTERPRISE | => | born-in-clinic                       | 母婴保健法 第二十三条
            birth_registration_not_parents_known                        | birth-registration               | parents-known                        | no            | ENTERPRISE | => | parents-known                        | 人口与计划生育法 第十八条
            building_construction_permit_not_land_and_plan              | building-construction-permit     | land-and-plan                        | no            | ENTERPRISE | => | land-and-plan                        | 建筑法 第八条
            building_construction_permit_not_builder_chosen             | building-construction-permit     | builder-chosen                       | no            | ENTERPRISE | => | builder-chosen                       | 建筑法 第八条
            building_construction_permit_not_funds_and_measures         | building-construction-permit     | funds-and-measures                   | no            | ENTERPRISE | => | funds-and-measures                   | 建筑法 第八条
            building_construction_permit_no_splitting                   | building-construction-permit     | no-splitting                         | yes           | ENTERPRISE | => | no-splitting                         | 建筑工程施工许可管理办法
            civil_defence_design_review_not_basement_planned            | civil-defence-design-review      | basement-planned                     | no            | ENTERPRISE | => | basement-planned                     | 人民防空法 第二十二条
            construction_planning_permit_not_fits_the_plan              | construction-planning-permit     | fits-the-plan                        | no            | ENTERPRISE | => | fits-the-plan                        | 城乡规划法 第四十条
            construction_planning_permit_against_the_plan               | construction-planning-permit     | against-the-plan                     | yes           | ENTERPRISE | => | against-the-plan                     | 城乡规划法 第四十条
            customs_deregistration_not_duties_settled                   | customs-deregistration           | duties-settled                       | no            | ENTERPRISE | => | duties-settled                       | 海关法
            employee_insurance_registration_not_employees_hired         | employee-insurance-registration  | employees-hired                      | no            | ENTERPRISE | => | employees-hired                      | 社会保险法 第五十八条
            enterprise_deregistration_not_debts_settled                 | enterprise-deregistration        | debts-settled                        | no            | ENTERPRISE | => | debts-settled                        | 市场主体登记管理条例 第三十一条
            enterprise_deregistration_listed_as_abnormal                | enterprise-deregistration        | listed-as-abnormal                   | yes           | ENTERPRISE | => | listed-as-abnormal                   | 市场主体登记管理条例 第三十三条
            enterprise_registration_not_complete_and_in_form            | enterprise-registration          | complete-and-in-form                 | no            | ENTERPRISE | => | complete-and-in-form                 | 市场主体登记管理条例 第十九条
            environmental_impact_form_not_meets_environment_standards   | environmental-impact-form        | meets-environment-standards          | no            | ENTERPRISE | => | meets-environment-standards          | 建设项目环境保护管理条例 第十一条
            environmental_impact_form_no_building_before_approval       | environmental-impact-form        | no-building-before-approval          | yes           | ENTERPRISE | => | no-building-before-approval          | 环境影响评价法 第二十五条
            environmental_impact_report_not_meets_environment_standards | environmental-impact-report      | meets-environment-standards          | no            | ENTERPRISE | => | meets-environment-standards          | 建设项目环境保护管理条例 第十一条
            environmental_impact_report_no_building_before_approval     | environmental-impact-report      | no-building-before-approval          | yes           | ENTERPRISE | => | no-building-before-approval          | 环境影响评价法 第二十五条
            fire_design_review_not_qualified_designer                   | fire-design-review               | qualified-designer                   | no            | ENTERPRISE | => | qualified-designer                   | 建设工程消防设计审查验收管理暂行规定
            fire_design_review_not_meets_fire_standards                 | fire-design-review               | meets-fire-standards                 | no            | ENTERPRISE | => | meets-fire-standards                 | 建设工程消防设计审查验收管理暂行规定
            green_land_occupation_not_really_needed                     | green-land-occupation            | really-needed                        | no            | ENTERPRISE | => | really-needed                        | 城市绿化条例
            green_land_occupation_not_owner_agrees                      | green-land-occupation            | owner-agrees                         | no            | ENTERPRISE | => | owner-agrees                         | 城市绿化条例
            highway_works_not_highway_safe                              | highway-works                    | highway-safe                         | no            | ENTERPRISE | => | highway-safe                         | 公路安全保护条例 第二十八条
            household_registration_not_parent_resident                  | household-registration           | parent-resident                      | no            | ENTERPRISE | => | parent-resident                      | 户口登记条例 第七条
            household_registration_registered_once                      | household-registration           | registered-once                      | yes           | ENTERPRISE | => | registered-once                      | 户口登记条例 第六条
            housing_fund_deregistration_not_fund_settled                | housing-fund-deregistration      | fund-settled                         | no            | ENTERPRISE | => | fund-settled                         | 住房公积金管理条例 第十四条
            housing_fund_registration_not_employees_hired               | housing-fund-registration        | employees-hired                      | no            | ENTERPRISE | => | employees-hired                      | 住房公积金管理条例 第十四条
            insurance_payment_not_insured                               | insurance-payment                | insured                              | no            | ENTERPRISE | => | insured                              | 社会保险法 第二十五条
            invoice_application_not_tax_registered                      | invoice-application              | tax-registered                       | no            | ENTERPRISE | => | tax-registered                       | 税收征收管理法 第十五条
            medical_insurance_deregistration_not_premiums_settled       | medical-insurance-deregistration | premiums-settled                     | no            | ENTERPRISE | => | premiums-settled                     | 社会保险法 第五十七条
            newborn_medical_insurance_not_local_resident                | newborn-medical-insurance        | local-resident                       | no            | ENTERPRISE | => | local-resident                       | 社会保险法 第二十五条
            river_works_not_flood_safe                                  | river-works                      | flood-safe                           | no            | ENTERPRISE | => | flood-safe                           | 水法 第三十八条
            road_excavation_not_restoration_secured                     | road-excavation                  | restoration-secured                  | no            | ENTERPRISE | => | restoration-secured                  | 城市道路管理条例 第三十三条
            road_excavation_new_road                                    | road-excavation                  | new-road                             | yes           | ENTERPRISE | => | new-road                             | 城市道路管理条例 第三十三条
            road_occupation_not_traffic_kept_open                       | road-occupation                  | traffic-kept-open                    | no            | ENTERPRISE | => | traffic-kept-open                    | 城市道路管理条例 第三十一条
            seal_cancellation_not_deregistered                          | seal-cancellation                | deregistered                         | no            | ENTERPRISE | => | deregistered                         | 国务院关于印章管理的规定
            seal_engraving_not_registered                               | seal-engraving                   | registered                           | no            | ENTERPRISE | => | registered                           | 国务院关于印章管理的规定
            social_insurance_deregistration_not_premiums_settled        | social-insurance-deregistration  | premiums-settled                     | no            | ENTERPRISE | => | premiums-settled                     | 社会保险法 第五十七条
            social_security_card_not_number_given                       | social-security-card             | number-given                         | no            | ENTERPRISE | => | number-given                         | 社会保险法 第五十八条
            tax_deregistration_not_taxes_settled                        | tax-deregistration               | taxes-settled                        | no            | ENTERPRISE | => | taxes-settled                        | 税收征收管理法 第十六条
            traffic_safety_not_traffic_organised                        | traffic-safety                   | traffic-organised                    | no            | ENTERPRISE | => | traffic-organised                    | 道路交通安全法 第三十二条
            tree_felling_not_no_other_route                             | tree-felling                     | no-other-route                       | no            | ENTERPRISE | => | no-other-route                       | 城市绿化条例
            tree_felling_old_trees                                      | tree-felling                     | old-trees                            | yes           | ENTERPRISE | => | old-trees                            | 城市绿化条例
            vaccination_record_not_within_a_month                       | vaccination-record               | within-a-month                       | no            | ENTERPRISE | => | within-a-month                       | 疫苗管理法 第四十七条
            newborn_not_by_enterprise                                   | birth-registration               | anything-else                        | anything-else | ENTERPRISE | => | natural-person                       | 行政许可法 第三十二条第一款第二项
            newborn_not_by_enterprise                                   | birth-certificate                | anything-else                        | anything-else | ENTERPRISE | => | natural-person                       | 行政许可法 第三十二条第一款第二项
            newborn_not_by_enterprise                                   | vaccination-record               | anything-else                        | anything-else | ENTERPRISE | => | natural-person                       | 行政许可法 第三十二条第一款第二项
            newborn_not_by_enterprise                                   | household-registration           | anything-else                        | anything-else | ENTERPRISE | => | natural-person                       | 行政许可法 第三十二条第一款第二项
            newborn_not_by_enterprise                                   | newborn-medical-insurance        | anything-else                        | anything-else | ENTERPRISE | => | natural-person                       | 行政许可法 第三十二条第一款第二项
            newborn_not_by_enterprise                                   | insurance-payment                | anything-else                        | anything-else | ENTERPRISE | => | natural-person                       | 行政许可法 第三十二条第一款第二项
            newborn_not_by_enterprise                                   | social-security-card             | anything-else                        | anything-else | ENTERPRISE | => | natural-person                       | 行政许可法 第三十二条第一款第二项
            enterprise_matter_not_by_person                             | tax-deregistration               | anything-else                        | anything-else | PERSON     | => | registered-enterprise                | 行政许可法 第三十二条第一款第二项
            enterprise_matter_not_by_person                             | customs-deregistration           | anything-else                        | anything-else | PERSON     | => | registered-enterprise                | 行政许可法 第三十二条第一款第二项
            enterprise_matter_not_by_person                             | social-insurance-deregistration  | anything-else                        | anything-else | PERSON     | => | registered-enterprise                | 行政许可法 第三十二条第一款第二项
            enterprise_matter_not_by_person                             | medical-insurance-deregistration | anything-else                        | anything-else | PERSON     | => | registered-enterprise                | 行政许可法 第三十二条第一款第二项
            enterprise_matter_not_by_person                             | housing-fund-deregistration      | anything-else                        | anything-else | PERSON     | => | registered-enterprise                | 行政许可法 第三十二条第一款第二项
            enterprise_matter_not_by_person                             | enterprise-deregistration        | anything-else                        | anything-else | PERSON     | => | registered-enterprise                | 行政许可法 第三十二条第一款第二项
            enterprise_matter_not_by_person                             | bank-account-closure             | anything-else                        | anything-else | PERSON     | => | registered-enterprise                | 行政许可法 第三十二条第一款第二项
            enterprise_matter_not_by_person                             | seal-cancellation                | anything-else                        | anything-else | PERSON     | => | registered-enterprise                | 行政许可法 第三十二条第一款第二项
            enterprise_matter_not_by_person                             | building-construction-permit     | anything-else                        | anything-else | PERSON     | => | registered-enterprise                | 行政许可法 第三十二条第一款第二项
            enterprise_matter_not_by_person                             | fire-design-review               | anything-else                        | anything-else | PERSON     | => | registered-enterprise                | 行政许可法 第三十二条第一款第二项
            enterprise_matter_not_by_person                             | civil-defence-design-review      | anything-else                        | anything-else | PERSON     | => | registered-enterprise                | 行政许可法 第三十二条第一款第二项
            enterprise_matter_not_by_person                             | environmental-impact-report      | anything-else                        | anything-else | PERSON     | => | registered-enterprise                | 行政许可法 第三十二条第一款第二项
            enterprise_matter_not_by_person                             | environmental-impact-form        | anything-else                        | anything-else | PERSON     | => | registered-enterprise                | 行政许可法 第三十二条第一款第二项
            enterprise_matter_not_by_person                             | employee-insurance-registration  | anything-else                        | anything-else | PERSON     | => | registered-enterprise                | 行政许可法 第三十二条第一款第二项
            enterprise_matter_not_by_person                             | housing-fund-registration        | anything-else                        | anything-else | PERSON     | => | registered-enterprise                | 行政许可法 第三十二条第一款第二项
            """;

    AcceptanceConditionsTest() {
        super(new AcceptanceConditions(TableSource.shipped()).table, ROWS);
    }

    @Test
    void everyRowSpeaksBothLanguages() {
        assertThat(literalRows()).allSatisfy(expected -> assertThat(table.rows(expected.inputs()))
                .allSatisfy(row -> assertThat(row.values()).containsKeys("messageZh", "messageEn")));
    }

    @Test
    void noTwoRowsBarForTheSameReason() {
        assertThat(literalRows())
                .extracting(row -> row.inputs() + row.outputs().get("condition"))
                .doesNotHaveDuplicates();
    }

    @Test
    void anItemThatNoRowNamesIsNotBarred() {
        assertThat(table.rows(Map.of("item", ANYTHING, "situation", "", "answer", "", "applicant", "PERSON")))
                .isEmpty();
    }
}
