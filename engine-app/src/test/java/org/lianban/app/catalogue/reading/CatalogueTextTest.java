package org.lianban.app.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTextTest {

    private final CatalogueText text = new CatalogueText();

    static List<CatalogueFile> shipped() {
        return new CatalogueReader().shippedFiles();
    }

    private Map<String, Object> again(Map<String, Object> tree) {
        return text.tree(new CatalogueFile("again", text.yaml(tree)));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedFileSaysTheSameWhenItIsWrittenAnew(CatalogueFile file) {
        Map<String, Object> tree = text.tree(file);
        assertThat(again(tree)).isEqualTo(tree);
        assertThat(text.yaml(again(tree))).isEqualTo(text.yaml(tree));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "~",
                "null",
                "Null",
                "true",
                "yes",
                "no",
                "12",
                "-0",
                "012",
                "1.5",
                "1e3",
                "0x1F",
                ".inf",
                "=",
                "<<",
                "*name",
                "&name",
                "!tag",
                "# no comment",
                "a: b",
                "- a",
                "两行\n文字",
                " spaces ",
                "\t",
                "'",
                "\"",
                "{a}",
                "2026-03-02",
                "---",
                "...",
                "%",
                "@",
                "`",
                "\u0085",
                "\uFEFF",
                "\u2028",
                "😀"
            })
    void textStaysText(String said) {
        Map<String, Object> tree = Map.of("a", said);
        assertThat(again(tree)).isEqualTo(tree);
    }

    @Test
    void numbersTruthAndNothingStayWhatTheyAre() {
        Map<String, Object> tree = Map.of("a", List.of(1L, -3L, 9_999_999_999L, true, false, Map.of(), List.of()));
        assertThat(again(tree)).isEqualTo(tree);
    }

    @Test
    void decimalsStandWithoutExponents() {
        assertThat(text.yaml(Map.of("a", List.of(0.1, -0.0001, 12_345_678.5, 2.0, new BigDecimal("0.10")))))
                .isEqualTo("a: [0.1, -0.0001, 12345678.5, 2, 0.1]\n");
        assertThat(again(Map.of("a", 0.0001)).get("a")).hasToString("0.0001");
    }

    @Test
    void aKeyIsTextWhateverItLooksLike() {
        Map<String, Object> tree = Map.of("yes", 1L, "12", 2L, "~", 3L, "a b: c", 4L);
        assertThat(again(tree)).isEqualTo(tree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "words", "12", "null"})
    void whatHasNoKeysIsNoFile(String source) {
        assertThatThrownBy(() -> text.tree(new CatalogueFile("x.yaml", source)))
                .isInstanceOf(InvalidCatalogueException.class)
                .hasMessageContaining("A file consists of keys and their values");
    }
}
