package org.lianban.app.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "9, 九",
        "10, 十",
        "11, 十一",
        "19, 十九",
        "20, 二十",
        "45, 四十五",
        "99, 九十九",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "111, 一百一十一",
        "120, 一百二十",
        "135, 一百三十五",
        "200, 二百",
        "999, 九百九十九"
    })
    void articlesAreNumberedAsLawsNumberThem(int number, String numeral) {
        assertThat(Citation.chineseNumeral(number)).isEqualTo(numeral);
    }
}
