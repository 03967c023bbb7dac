package org.lianban.app.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PaperCodeTest {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final String code = new PaperCode().next();

    @Test
    void isReadHoweverItIsTyped() {
        assertThat(PaperCode.read("2222-2222-2222")).contains("222222222222");
        assertThat(PaperCode.read(PaperCode.grouped(code).toLowerCase(Locale.ROOT)))
                .contains(code);
        assertThat(PaperCode.read(" " + code + " ")).contains(code);
        assertThat(PaperCode.grouped("23456789ABCD")).isEqualTo("2345-6789-ABCD");
    }

    @Test
    void findsEveryWrongCharacter() {
        for (int place = 0; place < code.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != code.charAt(place)) {
                    String wrong = code.substring(0, place) + other + code.substring(place + 1);
                    assertThat(PaperCode.read(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @Test
    void findsNeighboursThatChangedPlaces() {
        for (int place = 0; place + 1 < code.length(); place++) {
            char one = code.charAt(place);
            char next = code.charAt(place + 1);
            if (one != next) {
                String wrong = code.substring(0, place) + next + one + code.substring(place + 2);
                assertThat(PaperCode.read(wrong)).as(wrong).isEmpty();
            }
        }
    }

    @Test
    void isNoneWithOtherCharactersOrOtherLength() {
        assertThat(PaperCode.read("")).isEmpty();
        assertThat(PaperCode.read("22222222222")).isEmpty();
        assertThat(PaperCode.read("2222-2222-222O")).isEmpty();
    }
}
