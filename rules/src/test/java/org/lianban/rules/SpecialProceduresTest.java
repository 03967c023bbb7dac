package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SpecialProceduresTest extends TableTest {

    private static final String ROWS = """
            row                                | item                        | ground               | => | permission    | capAmount | capUnit      | capBasis                                   | authority
            deregistration_publication         | enterprise-deregistration   | PUBLICATION          | => | ALLOWED       | 20        | CALENDAR_DAY | 市场主体登记管理条例 第三十三条            | GRANT_SPECIAL_PROCEDURE
            green_land_publication             | green-land-occupation       | PUBLICATION          | => | ALLOWED       | 7         | WORKING_DAY  | 行政审批特殊环节清单(黔江府办〔2023〕25号) | GRANT_SPECIAL_PROCEDURE
            road_excavation_site_check         | road-excavation             | ON_SITE_CHECK        | => | ALLOWED       | 5         | WORKING_DAY  | 行政审批特殊环节清单(黔江府办〔2023〕25号) | GRANT_SPECIAL_PROCEDURE
            environmental_technical_assessment | environmental-impact-report | TECHNICAL_ASSESSMENT | => | ALLOWED       | 30        | CALENDAR_DAY | 建设项目环境保护管理条例 第九条            | GRANT_SPECIAL_PROCEDURE
            environmental_technical_assessment | environmental-impact-form   | TECHNICAL_ASSESSMENT | => | ALLOWED       | 30        | CALENDAR_DAY | 建设项目环境保护管理条例 第九条            | GRANT_SPECIAL_PROCEDURE
            fire_design_expert_review          | fire-design-review          | EXPERT_REVIEW        | => | ALLOWED       | 20        | WORKING_DAY  | 建设工程消防设计审查验收管理暂行规定       | GRANT_SPECIAL_PROCEDURE
            hearing                            | anything-else               | HEARING              | => | IF_CATALOGUED | 20        | WORKING_DAY  | 行政许可法 第四十五条、第四十七条          | GRANT_SPECIAL_PROCEDURE
            tender                             | anything-else               | TENDER               | => | IF_CATALOGUED | 40        | WORKING_DAY  | 行政许可法 第四十五条、第五十三条          | GRANT_SPECIAL_PROCEDURE
            auction                            | anything-else               | AUCTION              | => | IF_CATALOGUED | 30        | WORKING_DAY  | 行政许可法 第四十五条、第五十三条          | GRANT_SPECIAL_PROCEDURE
            inspection                         | anything-else               | INSPECTION           | => | IF_CATALOGUED | 20        | WORKING_DAY  | 行政许可法 第四十五条、第五十五条          | GRANT_SPECIAL_PROCEDURE
            testing                            | anything-else               | TESTING              | => | IF_CATALOGUED | 20        | WORKING_DAY  | 行政许可法 第四十五条、第五十五条          | GRANT_SPECIAL_PROCEDURE
            quarantine                         | anything-else               | QUARANTINE           | => | IF_CATALOGUED | 20        | WORKING_DAY  | 行政许可法 第四十五条、第五十五条          | GRANT_SPECIAL_PROCEDURE
            appraisal                          | anything-else               | APPRAISAL            | => | IF_CATALOGUED | 30        | WORKING_DAY  | 行政许可法 第四十五条                      | GRANT_SPECIAL_PROCEDURE
            expert_review                      | anything-else               | EXPERT_REVIEW        | => | IF_CATALOGUED | 20        | WORKING_DAY  | 行政许可法 第四十五条                      | GRANT_SPECIAL_PROCEDURE
            no_on_site_check                   | anything-else               | ON_SITE_CHECK        | => | FORBIDDEN     |           |              | 行政许可法 第四十五条                      |
            no_publication                     | anything-else               | PUBLICATION          | => | FORBIDDEN     |           |              | 行政许可法 第四十五条                      |
            no_rectification                   | anything-else               | RECTIFICATION        | => | FORBIDDEN     |           |              | 行政许可法 第四十五条                      |
            no_correction_after_acceptance     | anything-else               | CORRECTION           | => | FORBIDDEN     |           |              | 行政许可法 第三十二条第一款第四项          |
            no_other_ground                    | anything-else               | anything-else        | => | FORBIDDEN     |           |              | 行政许可法 第四十五条                      |
            """;

    SpecialProceduresTest() {
        super(new SpecialProcedures(TableSource.shipped()).table, ROWS);
    }

    @Test
    void everyRowSpeaksBothLanguages() {
        assertThat(literalRows()).allSatisfy(expected -> assertThat(table.rows(expected.inputs()))
                .allSatisfy(row -> assertThat(row.values()).containsKeys("messageZh", "messageEn")));
    }

    @Test
    void whateverIsAskedThereIsARow() {
        assertThat(table.row(Map.of("item", ANYTHING, "ground", ANYTHING)))
                .get()
                .extracting(row -> row.text("permission"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void nobodyGrantsWhatIsForbidden() {
        assertThat(literalRows())
                .filteredOn(row -> row.outputs().get("permission").equals("FORBIDDEN"))
                .allSatisfy(row ->
                        assertThat(row.outputs()).containsEntry("authority", "").containsEntry("capAmount", ""));
    }
}
