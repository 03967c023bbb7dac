package org.lianban.app.casework.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.app.casework.FilledIn;
import org.lianban.app.casework.Situation;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.reading.CatalogueReader;
import org.lianban.app.web.Refusal;
import org.lianban.rules.ApplicantKind;

/** What is filled in is held against the definitions, field by field. */
class FilledFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Catalogue catalogue = new CatalogueReader().shipped();
    private final MergedForm form = MergedForm.of(
            catalogue.forms(),
            catalogue.itemsOf(catalogue.jointService("open-restaurant").orElseThrow()),
            Situation.RESTAURANT.answers(),
            ApplicantKind.ENTERPRISE);

    private Refusal refused(Map<String, String> given) {
        return catchThrowableOfType(Refusal.class, () -> FilledForm.of(form, Map.of(), given, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "floor-area, 4.99",
        "floor-area, 200000.5",
        "floor-area, 86.555",
        "floor-area, 1e3",
        "sign-width, 0",
        "sign-width, 0.09",
        "sign-height, -1",
        "tobacco-counter, 0",
        "seats, 36.5",
        "seats, 3001",
        "premises-floor, -6",
        "premises-address, 1 号",
        "premises-right, stolen",
        "uses-gas, maybe",
        "planned-opening, 2026-03-01",
        "planned-opening, 2026-02-30",
        "examined-on, 2026-03-03",
        "legal-representative-id, 990101199001010018",
        "fire-manager-phone, 12345",
        "fire-manager-phone, <script>",
        "food-safety-officer, ''",
        "no-such-field, x",
        "business-name, asked of nobody",
    })
    void aWrongValueIsNamedByItsField(String key, String value) {
        assertThat(refused(FilledIn.with(FilledIn.RESTAURANT, key, value)).fields())
                .extracting(Refusal.FieldProblem::field)
                .containsExactly("form." + key);
    }

    @ParameterizedTest
    @CsvSource({
        "floor-area, 5",
        "floor-area, 5.00",
        "sign-width, 0.1",
        "sign-height, 0.10",
        "premises-floor, -1",
        "planned-opening, 2026-03-02",
        "examined-on, 2026-03-02",
        "decoration-material, <img src=x onerror=alert(1)>",
    })
    void aRightValueIsKeptAsItWasWritten(String key, String value) {
        FilledForm filled = FilledForm.of(form, Map.of(), FilledIn.with(FilledIn.RESTAURANT, key, value), TODAY);
        assertThat(filled.values()).containsEntry(key, value);
    }

    @ParameterizedTest
    @CsvSource({"floor-area, ８６．５, 86.5", "planned-opening, ２０２６-０３-０２, 2026-03-02", "sign-text, １号店, １号店"})
    void digitsOfFullWidthAreDigitsInNumbersAndDays(String key, String value, String kept) {
        FilledForm filled = FilledForm.of(form, Map.of(), FilledIn.with(FilledIn.RESTAURANT, key, value), TODAY);
        assertThat(filled.values()).containsEntry(key, kept);
    }

    @Test
    void allThatIsWrongIsSaidAtOnceInBothLanguages() {
        Refusal refusal = refused(Map.of("floor-area", "3"));
        assertThat(refusal.fields()).hasSize(27);
        assertThat(refusal.fields())
                .filteredOn(problem -> problem.field().equals("form.floor-area"))
                .extracting(Refusal.FieldProblem::message)
                .first()
                .satisfies(message -> {
                    assertThat(message.zh()).isEqualTo("经营场所建筑面积：不小于 5 平方米。");
                    assertThat(message.en()).isEqualTo("Floor area is at least 5 m².");
                });
    }

    @Test
    void aBoundWithDecimalsIsSaidAsItIsWritten() {
        assertThat(refused(FilledIn.with(FilledIn.RESTAURANT, "sign-width", "0"))
                        .fields())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message().zh()).isEqualTo("招牌宽度：不小于 0.1 米。");
                    assertThat(problem.message().en()).isEqualTo("Width of the sign is at least 0.1 m.");
                });
    }

    @Test
    void whatMayStayOpenIsNotKept() {
        FilledForm filled =
                FilledForm.of(form, Map.of(), FilledIn.with(FilledIn.RESTAURANT, "tobacco-counter", "  "), TODAY);
        assertThat(filled.values()).doesNotContainKey("tobacco-counter");
    }

    @Test
    void correctedIsOnlyWhatWasAskedWithinTheSameBounds() {
        FilledForm filled = FilledForm.of(form, Map.of(), FilledIn.RESTAURANT, TODAY);
        FilledForm corrected = filled.corrected(Set.of("floor-area", "seats"), Map.of("floor-area", " 120 "), TODAY);
        assertThat(corrected.values()).isEqualTo(FilledIn.with(FilledIn.RESTAURANT, "floor-area", "120"));
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> filled.corrected(
                                        Set.of("floor-area"), Map.of("floor-area", "2", "seats", "30"), TODAY))
                        .fields())
                .extracting(Refusal.FieldProblem::field)
                .containsExactlyInAnyOrder("form.floor-area", "form.seats");
    }
}
