package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExtensionLimitsTest extends TableTest {

    private static final String ROWS = """
            row                      | handling    | => | maximumAmount | maximumUnit | maximumBasis                | authority
            single_extension         | SINGLE      | => | 10            | WORKING_DAY | 行政许可法 第四十二条第一款 | GRANT_EXTENSION
            joint_extension          | JOINT       | => | 15            | WORKING_DAY | 行政许可法 第四十二条第二款 | GRANT_JOINT_EXTENSION
            no_lower_level_extension | LOWER_LEVEL | => |               |             | 行政许可法 第四十三条       |
            """;

    ExtensionLimitsTest() {
        super(new ExtensionLimits(TableSource.shipped()).table, ROWS);
    }

    @Test
    void everyRowSpeaksBothLanguages() {
        assertThat(literalRows()).allSatisfy(expected -> assertThat(table.rows(expected.inputs()))
                .allSatisfy(row -> assertThat(row.values()).containsKeys("messageZh", "messageEn")));
    }

    @ParameterizedTest
    @EnumSource
    void everyHandlingHasExactlyOneRow(Handling handling) {
        assertThat(table.row(Map.of("handling", handling.name()))).isPresent();
    }

    @Test
    void theHeadOfTheGovernmentExtendsAJointCase() {
        assertThat(Rules.load().extension(Handling.JOINT))
                .isEqualTo(new ExtensionRule.Extendable(
                        RuleLimit.statutory(15, "行政许可法 第四十二条第二款"), Authority.GRANT_JOINT_EXTENSION));
    }

    @Test
    void theFirstExaminationByALowerLevelIsNotExtended() {
        assertThat(Rules.load().extension(Handling.LOWER_LEVEL)).isInstanceOf(ExtensionRule.NotExtendable.class);
    }
}
