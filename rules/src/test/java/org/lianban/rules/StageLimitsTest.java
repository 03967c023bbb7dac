package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageLimitsTest extends TableTest {

    private static final String ROWS = """
            row                         | limitKey        | item              | situation       | answer        | => | limitAmount | limitUnit   | limitKind | limitBasis
            fire_commitment_examination | examination     | fire-safety-check | fire-commitment | yes           | => | 1           | WORKING_DAY | PROMISED  | 消防法 第十五条(告知承诺)
            acceptance                  | acceptance      | anything-else     | anything-else   | anything-else | => | 5           | WORKING_DAY | STATUTORY | 行政许可法 第三十二条第一款第四项
            correction                  | correction      | anything-else     | anything-else   | anything-else | => | 10          | WORKING_DAY | INTERNAL  | 一次性告知书载明的补正期限
            prerequisite                | prerequisite    | anything-else     | anything-else   | anything-else | => | 5           | WORKING_DAY | PROMISED  | 优化营商环境条例 第三十六条
            examination                 | examination     | anything-else     | anything-else   | anything-else | => |             |             |           |
            grant                       | grant           | anything-else     | anything-else   | anything-else | => | 1           | WORKING_DAY | INTERNAL  | 优化营商环境条例 第三十六条(限时办结)
            cap                         | cap             | anything-else     | anything-else   | anything-else | => |             |             |           |
            consultation                | consultation    | anything-else     | anything-else   | anything-else | => | 3           | WORKING_DAY | INTERNAL  | 优化营商环境条例 第三十六条(限时办结)
            lead_conclusion             | lead_conclusion | anything-else     | anything-else   | anything-else | => | 2           | WORKING_DAY | INTERNAL  | 优化营商环境条例 第三十六条(限时办结)
            decision                    | decision        | anything-else     | anything-else   | anything-else | => | 2           | WORKING_DAY | INTERNAL  | 优化营商环境条例 第三十六条(限时办结)
            issue                       | issue           | anything-else     | anything-else   | anything-else | => | 2           | WORKING_DAY | INTERNAL  | 优化营商环境条例 第三十六条(限时办结)
            delivery                    | delivery        | anything-else     | anything-else   | anything-else | => | 10          | WORKING_DAY | STATUTORY | 行政许可法 第四十四条
            """;

    StageLimitsTest() {
        super(new StageLimits(TableSource.shipped()).table, ROWS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acceptance",
                "correction",
                "prerequisite",
                "examination",
                "grant",
                "cap",
                "consultation",
                "lead_conclusion",
                "decision",
                "issue",
                "delivery"
            })
    void everyKeyOfTheModelsHasARowWhateverElseIsAsked(String limitKey) {
        assertThat(table.row(Map.of("limitKey", limitKey, "item", ANYTHING, "situation", ANYTHING, "answer", ANYTHING)))
                .isPresent();
    }

    @Test
    void anotherKeyHasNone() {
        assertThat(table.row(Map.of("limitKey", ANYTHING, "item", ANYTHING, "situation", ANYTHING, "answer", ANYTHING)))
                .isEmpty();
    }
}
