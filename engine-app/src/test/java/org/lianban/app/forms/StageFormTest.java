package org.lianban.app.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.web.Refusal;

class StageFormTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-11");
    private static final String REQUIRED = "\"validate\": {\"required\": true}";
    private static final String OPTIONS =
            "\"values\": [{\"label\": \"合格\", \"value\": \"good\"}, {\"label\": \"不合格\", \"value\": \"bad\"}]";

    private static Map<String, Object> accepted(StageForm form, String key, @Nullable Object value) {
        return form.accept(Collections.singletonMap(key, value), TODAY);
    }

    private static String refusal(StageForm form, String key, @Nullable Object value) {
        try {
            accepted(form, key, value);
        } catch (Refusal refused) {
            assertThat(refused.fields()).extracting(Refusal.FieldProblem::field).containsExactly("values." + key);
            return refused.fields().get(0).message().zh();
        }
        throw new AssertionError("%s was accepted".formatted(value));
    }

    @Test
    void itsNameIsSaidInBothLanguages() {
        assertThat(Drawn.of().name().zh()).isEqualTo("现场核查");
        assertThat(Drawn.of().name().en()).isEqualTo("Site visit");
    }

    @Test
    void everyFieldAtFaultIsNamed() {
        StageForm form = Drawn.of(Drawn.field("textfield", REQUIRED), Drawn.field("number", REQUIRED));
        assertThatThrownBy(() -> form.accept(Map.of(), TODAY))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.fields())
                        .extracting(Refusal.FieldProblem::field)
                        .containsExactly("values.textfield", "values.number"));
    }

    @Test
    void whatIsNotAskedForIsRefused() {
        assertThat(refusal(Drawn.of(), "other", "x")).isEqualTo("other：表单没有这一项。");
    }

    @Test
    void whatIsLeftOpenIsNotKept() {
        StageForm form = Drawn.of(Drawn.field("textfield", ""), Drawn.field("checkbox", ""));
        Map<String, @Nullable Object> open = new LinkedHashMap<>();
        open.put("textfield", " ");
        open.put("checkbox", null);
        assertThat(form.accept(open, TODAY)).isEmpty();
    }

    @Test
    void fieldsWithinGroupsAreFieldsOfTheForm() {
        StageForm form = Drawn.of("{\"type\": \"group\", \"id\": \"g\", \"components\": [%s]}"
                .formatted(Drawn.field("number", REQUIRED)));
        assertThat(refusal(form, "number", "")).isEqualTo("项目：请填写。");
        assertThat(form.asksForSomething()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"textfield", "textarea", "number", "datetime"})
    void whatIsRequiredIsFilledIn(String type) {
        assertThat(refusal(Drawn.of(Drawn.field(type, REQUIRED)), type, null)).isEqualTo("项目：请填写。");
    }

    @Nested
    class Texts {

        private final StageForm form =
                Drawn.of(Drawn.field("textarea", "\"validate\": {\"minLength\": 2, \"maxLength\": 4}"));

        @Test
        void areAsLongAsTheFormSays() {
            assertThat(accepted(form, "textarea", " 消防通道 ")).containsEntry("textarea", "消防通道");
            assertThat(refusal(form, "textarea", "通")).isEqualTo("项目：至少 2 个字。");
            assertThat(refusal(form, "textarea", "消防通道堵")).isEqualTo("项目：最多 4 个字。");
        }

        @Test
        void areTexts() {
            assertThat(refusal(form, "textarea", 12)).isEqualTo("项目：应为文字。");
            assertThat(refusal(form, "textarea", Map.of("$ne", ""))).isEqualTo("项目：应为文字。");
        }

        @Test
        void areNeverEndless() {
            assertThat(refusal(Drawn.of(Drawn.field("textarea", "")), "textarea", "字".repeat(4001)))
                    .isEqualTo("项目：最多 4000 个字。");
        }

        @Test
        void haveThePatternThatTheFormAsksFor() {
            StageForm plate = Drawn.of(Drawn.field(
                    "textfield",
                    "\"validate\": {\"pattern\": \"^浙[A-L][0-9]{5}$\", \"patternErrorMessage\": \"如浙A12345\"}"));
            assertThat(accepted(plate, "textfield", "浙A12345")).containsKey("textfield");
            assertThat(refusal(plate, "textfield", "京A12345")).isEqualTo("项目：如浙A12345");
        }

        @Test
        void aPatternMadeToTryForEverIsGivenUp() {
            StageForm hostile =
                    Drawn.of(Drawn.field("textfield", "\"validate\": {\"pattern\": \"^(a+)+(b+)+(a|aa)+$\"}"));
            String text = "a".repeat(400) + "!";
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(refusal(hostile, "textfield", text))
                    .isEqualTo("项目：格式不符。"));
        }

        @ParameterizedTest
        @CsvSource({"email, wang@lianban.example, wang", "phone, +8657188880000, 88880000"})
        void areAddresses(String kind, String right, String wrong) {
            StageForm address =
                    Drawn.of(Drawn.field("textfield", "\"validate\": {\"validationType\": \"%s\"}".formatted(kind)));
            assertThat(accepted(address, "textfield", right)).containsEntry("textfield", right);
            assertThat(refusal(address, "textfield", wrong)).startsWith("项目：应为");
        }
    }

    @Nested
    class Numbers {

        private final StageForm form = Drawn.of(Drawn.field(
                "number",
                "\"decimalDigits\": 1, \"increment\": \"0.5\", \"validate\": {\"min\": 0, \"max\": \"100\"}"));

        @Test
        void areWithinTheirBounds() {
            assertThat(accepted(form, "number", 12.5)).containsEntry("number", new BigDecimal("12.5"));
            assertThat(accepted(form, "number", "12")).containsEntry("number", new BigDecimal("12"));
            assertThat(refusal(form, "number", -1)).isEqualTo("项目：不小于 0。");
            assertThat(refusal(form, "number", 101)).isEqualTo("项目：不大于 100。");
            assertThat(refusal(form, "number", 1.25)).isEqualTo("项目：小数最多 1 位。");
            assertThat(refusal(form, "number", 1.3)).isEqualTo("项目：应为 0.5 的倍数。");
        }

        @ParameterizedTest
        @ValueSource(strings = {"NaN", "1e999999999", "0x10", "twelve", "１２"})
        void areNumbers(String written) {
            assertThat(refusal(form, "number", written)).isEqualTo("项目：应为数字。");
        }
    }

    @Nested
    class Dates {

        @ParameterizedTest
        @CsvSource({
            "date, 2026-03-11, 2026-02-30",
            "time, 13:30, 25:00",
            "datetime, 2026-03-11T13:30+08:00, 2026-03-11",
        })
        void areDatesOfTheirKind(String kind, String right, String wrong) {
            StageForm form = Drawn.of(Drawn.field("datetime", "\"subtype\": \"%s\"".formatted(kind)));
            assertThat(accepted(form, "datetime", right)).containsEntry("datetime", right);
            assertThat(refusal(form, "datetime", wrong)).startsWith("项目：应为日期或者时间");
        }

        @Test
        void areNotPastWhereTheFormSaysSo() {
            StageForm form = Drawn.of(Drawn.field("datetime", "\"subtype\": \"date\", \"disallowPassedDates\": true"));
            assertThat(accepted(form, "datetime", "2026-03-11")).containsKey("datetime");
            assertThat(refusal(form, "datetime", "2026-03-10")).isEqualTo("项目：不得早于今天。");
        }
    }

    @Nested
    class Choices {

        @ParameterizedTest
        @ValueSource(strings = {"radio", "select"})
        void areOneOfTheOptions(String type) {
            StageForm form = Drawn.of(Drawn.field(type, OPTIONS));
            assertThat(accepted(form, type, "good")).containsEntry(type, "good");
            assertThat(refusal(form, type, "better")).isEqualTo("项目：请选择其中一项。");
        }

        @ParameterizedTest
        @ValueSource(strings = {"checklist", "taglist"})
        void areSomeOfTheOptionsEachOnce(String type) {
            StageForm form = Drawn.of(Drawn.field(type, OPTIONS + ", " + REQUIRED));
            assertThat(accepted(form, type, List.of("bad", "good"))).containsEntry(type, List.of("bad", "good"));
            assertThat(refusal(form, type, List.of("good", "good"))).isEqualTo("项目：请在选项中选择。");
            assertThat(refusal(form, type, "good")).isEqualTo("项目：请在选项中选择。");
            assertThat(refusal(form, type, List.of())).isEqualTo("项目：请填写。");
        }

        @Test
        void aBoxThatIsToBeTickedIsTicked() {
            StageForm form = Drawn.of(Drawn.field("checkbox", REQUIRED));
            assertThat(accepted(form, "checkbox", true)).containsEntry("checkbox", true);
            assertThat(refusal(form, "checkbox", false)).isEqualTo("项目：请填写。");
            assertThat(refusal(form, "checkbox", "true")).isEqualTo("项目：应为是或者否。");
        }
    }
}
