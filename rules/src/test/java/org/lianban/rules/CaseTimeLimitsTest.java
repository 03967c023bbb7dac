package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTimeLimitsTest extends TableTest {

    private static final String ROWS = """
            row                      | handling    | service                     | situation       | answer        | => | statutoryAmount | statutoryUnit | statutoryBasis                  | catalogue | promisedAmount | promisedUnit | promisedBasis
            fire_commitment          | SINGLE      | fire-safety-check           | fire-commitment | yes           | => | 13              | WORKING_DAY   | 消防法 第十五条                 | SHORTENS  | 1              | WORKING_DAY  | 消防法 第十五条(告知承诺)
            fire_inspection          | SINGLE      | fire-safety-check           | fire-commitment | no            | => | 13              | WORKING_DAY   | 消防法 第十五条                 | SHORTENS  |                |              |
            item_without_legal_limit | SINGLE      | bank-account-appointment    | anything-else   | anything-else | => | 20              | WORKING_DAY   | 比照行政许可法 第四十二条第一款 | REPLACES  |                |              |
            item_without_legal_limit | SINGLE      | bank-account-closure        | anything-else   | anything-else | => | 20              | WORKING_DAY   | 比照行政许可法 第四十二条第一款 | REPLACES  |                |              |
            item_without_legal_limit | SINGLE      | birth-certificate           | anything-else   | anything-else | => | 20              | WORKING_DAY   | 比照行政许可法 第四十二条第一款 | REPLACES  |                |              |
            item_without_legal_limit | SINGLE      | birth-registration          | anything-else   | anything-else | => | 20              | WORKING_DAY   | 比照行政许可法 第四十二条第一款 | REPLACES  |                |              |
            item_without_legal_limit | SINGLE      | customs-deregistration      | anything-else   | anything-else | => | 20              | WORKING_DAY   | 比照行政许可法 第四十二条第一款 | REPLACES  |                |              |
            item_without_legal_limit | SINGLE      | food-worker-health          | anything-else   | anything-else | => | 20              | WORKING_DAY   | 比照行政许可法 第四十二条第一款 | REPLACES  |                |              |
            item_without_legal_limit | SINGLE      | household-registration      | anything-else   | anything-else | => | 20              | WORKING_DAY   | 比照行政许可法 第四十二条第一款 | REPLACES  |                |              |
            item_without_legal_limit | SINGLE      | housing-fund-deregistration | anything-else   | anything-else | => | 20              | WORKING_DAY   | 比照行政许可法 第四十二条第一款 | REPLACES  |                |              |
            item_without_legal_limit | SINGLE      | housing-fund-registration   | anything-else   | anything-else | => | 20              | WORKING_DAY   | 比照行政许可法 第四十二条第一款 | REPLACES  |                |              |
            item_without_legal_limit | SINGLE      | insurance-payment           | anything-else   | anything-else | => | 20              | WORKING_DAY   | 比照行政许可法 第四十二条第一款 | REPLACES  |                |              |
            item_without_legal_limit | SINGLE      | invoice-application         | anything-else   | anything-else | => | 20              | WORKING_DAY   | 比照行政许可法 第四十二条第一款 | REPLACES  |                |              |
            item_without_legal_limit | SINGLE      | newborn-medical-insurance   | anything-else   | anything-else | => | 20              | WORKING_DAY   | 比照行政许可法 第四十二条第一款 | REPLACES  |                |              |
            item_without_legal_limit | SINGLE      | seal-cancellation           | anything-else   | anything-else | => | 20              | WORKING_DAY   | 比照行政许可法 第四十二条第一款 | REPLACES  |                |              |
            item_without_legal_limit | SINGLE      | seal-engraving              | anything-else   | anything-else | => | 20              | WORKING_DAY   | 比照行政许可法 第四十二条第一款 | REPLACES  |                |              |
            item_without_legal_limit | SINGLE      | social-security-card        | anything-else   | anything-else | => | 20              | WORKING_DAY   | 比照行政许可法 第四十二条第一款 | REPLACES  |                |              |
            item_without_legal_limit | SINGLE      | tax-deregistration          | anything-else   | anything-else | => | 20              | WORKING_DAY   | 比照行政许可法 第四十二条第一款 | REPLACES  |                |              |
            item_without_legal_limit | SINGLE      | vaccination-record          | anything-else   | anything-else | => | 20              | WORKING_DAY   | 比照行政许可法 第四十二条第一款 | REPLACES  |                |              |
            service_without_licence  | JOINT       | newborn                     | anything-else   | anything-else | => | 45              | WORKING_DAY   | 比照行政许可法 第四十二条第二款 | SHORTENS  |                |              |
            service_without_licence  | JOINT       | start-enterprise            | anything-else   | anything-else | => | 45              | WORKING_DAY   | 比照行政许可法 第四十二条第二款 | SHORTENS  |                |              |
            service_without_licence  | JOINT       | close-enterprise            | anything-else   | anything-else | => | 45              | WORKING_DAY   | 比照行政许可法 第四十二条第二款 | SHORTENS  |                |              |
            single_authority         | SINGLE      | anything-else               | anything-else   | anything-else | => | 20              | WORKING_DAY   | 行政许可法 第四十二条第一款     | REPLACES  |                |              |
            joint_handling           | JOINT       | anything-else               | anything-else   | anything-else | => | 45              | WORKING_DAY   | 行政许可法 第四十二条第二款     | SHORTENS  |                |              |
            lower_level              | LOWER_LEVEL | anything-else               | anything-else   | anything-else | => | 20              | WORKING_DAY   | 行政许可法 第四十三条           | REPLACES  |                |              |
            """;

    CaseTimeLimitsTest() {
        super(new CaseTimeLimits(TableSource.shipped()).table, ROWS);
    }

    @ParameterizedTest
    @EnumSource
    void everyHandlingHasARowWhateverElseIsAsked(Handling handling) {
        assertThat(table.row(Map.of(
                        "handling", handling.name(), "service", ANYTHING, "situation", ANYTHING, "answer", ANYTHING)))
                .isPresent();
    }
}
