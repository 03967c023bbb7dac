package org.lianban.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    /** The first two are the examples of GB 11643-1999. */
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "11010519491231002x", "990101199001010019"})
    void knowsIdentityNumbers(String number) {
        assertThat(Identifiers.isIdentityNumber(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021", // another check digit
                "110105194912310020",
                "11010519491231020X", // two digits changed places
                "110105194902310028", // the 31st of February
                "11010519491231002",
                "1101051949123100X2",
                "１10105194912310021",
                ""
            })
    void knowsWhatIsNone(String number) {
        assertThat(Identifiers.isIdentityNumber(number)).isFalse();
    }

    /** The first is the example that GB 32100-2015 computes. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91990101MA0000001Y", "91350100m000100y43"})
    void knowsCreditCodes(String code) {
        assertThat(Identifiers.isCreditCode(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y44",
                "91350100M00010Y043",
                "9135O100M000100Y43",
                "91350100M000100Y4",
                "11010519491231002X"
            })
    void knowsWhatIsNoCreditCode(String code) {
        assertThat(Identifiers.isCreditCode(code)).isFalse();
    }
}
