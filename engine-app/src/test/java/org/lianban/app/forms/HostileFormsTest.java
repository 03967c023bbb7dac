package org.lianban.app.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;

class HostileFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "html",
                "iframe",
                "image",
                "button",
                "expression",
                "filepicker",
                "documentPreview",
                "dynamiclist",
                "table",
                "script",
                ""
            })
    void aComponentThatShowsOrRunsWhatIsElsewhereIsNamed(String type) {
        assertThat(Drawn.faults(Drawn.field(type, "\"url\": \"https://elsewhere.example\", \"content\": \"<b>x</b>\"")))
                .extracting(Finding::rule, Finding::elementId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Rule.UNSUPPORTED, "field_" + type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"conditional\": {\"hide\": \"=true\"}",
                "\"readonly\": \"=amount > 1\"",
                "\"description\": \"{{secret}}\"",
                "\"valuesExpression\": \"=all\"",
                "\"valuesKey\": \"all\"",
                "\"appearance\": {\"prefixAdorner\": \"=secret\"}",
                "\"validate\": {\"min\": \"=1\"}"
            })
    void whatThePageWouldEvaluateIsNamed(String property) {
        assertThat(Drawn.faults(Drawn.field("number", property)))
                .extracting(Finding::rule)
                .contains(Rule.FORBIDDEN_EXPRESSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![x](//elsewhere.example/x.png)",
                "<img src=x onerror=alert(1)>",
                "[here](javascript:alert)",
                "https://elsewhere.example"
            })
    void aTextIsOnlyText(String text) {
        assertThat(Drawn.faults("{\"type\": \"text\", \"id\": \"t\", \"text\": \"%s\"}".formatted(text)))
                .extracting(Finding::rule)
                .containsExactly(Rule.UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"key\": \"a.b\"",
                "\"key\": \"__proto__\"",
                "\"validate\": {\"pattern\": \"(\"}",
                "\"validate\": {\"minLength\": 5, \"maxLength\": 2}",
                "\"validate\": {\"maxLength\": 1e30}",
                "\"validate\": {\"validationType\": \"script\"}"
            })
    void whatNobodyCouldFillInIsNamed(String property) {
        assertThat(Drawn.faults(Drawn.field("textfield", property))).isNotEmpty();
    }

    @Test
    void optionsAreTextsEachAnother() {
        String twice = "\"values\": [{\"value\": \"a\"}, {\"value\": \"a\"}]";
        assertThat(Drawn.faults(Drawn.field("select", twice))).isNotEmpty();
        assertThat(Drawn.faults(Drawn.field("select", "\"values\": [{\"value\": {}}]")))
                .isNotEmpty();
        assertThat(Drawn.faults(Drawn.field("select", ""))).isNotEmpty();
    }

    @Test
    void twoComponentsWriteNoOneValue() {
        String field = Drawn.field("textfield", "");
        assertThat(Drawn.faults(field, field))
                .extracting(Finding::en)
                .containsExactly("Two components write one value: textfield.");
    }

    @Test
    void aFormHasItsBounds() {
        String many = "{\"type\": \"separator\"},".repeat(300) + "{\"type\": \"separator\"}";
        assertThat(Drawn.faults(many)).hasSize(1);
    }

    @Test
    void aFormWithFaultsIsNeverShown() {
        assertThatThrownBy(() -> Drawn.of(Drawn.field("html", ""))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFormThatANewOneBeginsAsIsSound() throws Exception {
        try (var in = getClass().getResourceAsStream("/org/lianban/app/studio/content/new.form")) {
            String begins = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(StageForm.faults(begins.getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }
}
