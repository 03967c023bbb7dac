package org.lianban.app.casework.form;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.Situation;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.FieldUse;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.KnownFact;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.catalogue.reading.CatalogueReader;
import org.lianban.rules.ApplicantKind;

/** The forms of the five items of a restaurant as one. */
class MergedFormTest {

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999_999L);

    private final Catalogue catalogue = new CatalogueReader().shipped();
    private final JointService restaurant =
            catalogue.jointService("open-restaurant").orElseThrow();

    private MergedForm form(Map<String, String> answers, ApplicantKind applicant) {
        return MergedForm.of(catalogue.forms(), items(answers), answers, applicant);
    }

    private List<ServiceItem> items(Map<String, String> answers) {
        return restaurant.items().stream()
                .filter(constituent -> constituent.takesPart(answers))
                .flatMap(constituent -> catalogue.item(constituent.item()).stream())
                .toList();
    }

    private static MergedField field(MergedForm form, String key) {
        return form.fields()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asksOnceForWhatSeveralDepartmentsNeedAndSaysWho() {
        MergedForm form = form(Situation.RESTAURANT.answers(), ApplicantKind.ENTERPRISE);
        assertThat(field(form, "premises-address").askedBy())
                .extracting(Asker::department)
                .containsExactly("MARKET", "URBAN", "FIRE", "TOBACCO", "HEALTH");
        assertThat(form.fields().map(MergedField::key)).doesNotHaveDuplicates();
        long asked = items(Situation.RESTAURANT.answers()).stream()
                .mapToLong(item -> item.form().size())
                .sum();
        assertThat(asked).isEqualTo(54);
        assertThat(form.fields().filter(MergedField::toFillIn)).hasSize(29);
    }

    @Test
    void keepsTheStrictestOfTheBounds() {
        MergedForm form = form(Situation.RESTAURANT.answers(), ApplicantKind.ENTERPRISE);
        assertThat(field(form, "seats"))
                .extracting(MergedField::min, MergedField::max, MergedField::required)
                .containsExactly(BigDecimal.valueOf(0), BigDecimal.valueOf(3000), true);
        assertThat(field(form, "floor-area"))
                .extracting(MergedField::min, MergedField::max)
                .containsExactly(BigDecimal.valueOf(5), BigDecimal.valueOf(200_000));
        assertThat(field(form, "premises-address"))
                .extracting(MergedField::minLength, MergedField::maxLength)
                .containsExactly(6, 200);
        assertThat(field(form, "planned-opening").required()).isTrue();
    }

    @Test
    void asksNothingThatTheApplicationSaysAlready() {
        MergedForm body = form(Situation.RESTAURANT.answers(), ApplicantKind.ENTERPRISE);
        assertThat(field(body, "business-name").known()).isEqualTo(KnownFact.ENTERPRISE_NAME);
        assertThat(field(body, "contact-phone").known()).isEqualTo(KnownFact.PHONE);
        assertThat(field(body, "legal-representative").toFillIn()).isTrue();
        MergedForm person = form(Situation.RESTAURANT.answers(), ApplicantKind.PERSON);
        assertThat(field(person, "business-name").toFillIn()).isTrue();
        assertThat(field(person, "legal-representative").known()).isEqualTo(KnownFact.PERSON_NAME);
    }

    @Test
    void leavesOutWhatTheSituationDoesNotNeed() {
        Map<String, String> plain = new TreeMap<>(Situation.RESTAURANT.answers());
        plain.putAll(Map.of("sells-tobacco", "no", "shop-sign-installed", "no", "cooks-on-site", "no"));
        MergedForm form = form(plain, ApplicantKind.ENTERPRISE);
        assertThat(form.fields().map(MergedField::key))
                .doesNotContain("school-distance", "sign-text", "kitchen-area")
                .contains("exits");
        assertThat(form.groups()).extracting(MergedForm.MergedGroup::key).doesNotContain("sign", "tobacco");
    }

    /** Whatever each single item takes of a number, the whole takes no more; and no field of an item is lost. */
    @Test
    void isForEveryItemAtLeastAsStrictAsItsOwnForm() {
        MergedForm form = form(Situation.RESTAURANT.answers(), ApplicantKind.PERSON);
        Map<String, MergedField> byKey = form.fields().collect(toMap(MergedField::key, Function.identity()));
        for (ServiceItem item : items(Situation.RESTAURANT.answers())) {
            for (FieldUse use : item.form()) {
                MergedField merged = byKey.get(use.key());
                assertThat(merged.askedBy()).contains(new Asker(item.code(), item.department()));
                assertThat(merged.required() || !use.required()).isTrue();
                assertThat(Objects.requireNonNullElse(use.min(), MOST.negate()))
                        .isLessThanOrEqualTo(Objects.requireNonNullElse(merged.min(), MOST.negate()));
                assertThat(Objects.requireNonNullElse(use.max(), MOST))
                        .isGreaterThanOrEqualTo(Objects.requireNonNullElse(merged.max(), MOST));
            }
        }
    }
}
