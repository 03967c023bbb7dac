package org.lianban.app.demonstration.script;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.form.CaseForms;
import org.lianban.app.casework.form.MergedField;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.FieldCheck;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.demonstration.cast.InventedNames;
import org.lianban.rules.ApplicantKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What applicants say in the merged form: always something that the form takes. */
@Component
@Profile("demonstration")
public class FilledForms {

    private static final int NAMES = 898;

    private final CatalogueBook catalogues;
    private final Clock clock;
    private final ZoneId zone;

    FilledForms(CatalogueBook catalogues, Clock clock, ZoneId zone) {
        this.catalogues = catalogues;
        this.clock = clock;
        this.zone = zone;
    }

    /** A value for each field that the script's items ask. */
    public Map<String, String> filled(CaseScript script) {
        List<ServiceItem> items = script.items().stream()
                .map(catalogues.current()::item)
                .flatMap(Optional::stream)
                .toList();
        ApplicantKind kind = ApplicantKind.valueOf(script.applicant().kind().name());
        Map<String, String> values = new HashMap<>();
        CaseForms.of(catalogues.current(), items, script.answers(), kind)
                .fields()
                .filter(MergedField::toFillIn)
                .forEach(field -> values.put(field.key(), value(field, script)));
        return values;
    }

    private String value(MergedField field, CaseScript script) {
        Chance chance = script.chance();
        String key = field.key();
        return switch (field.kind()) {
            case TEXT -> text(field, script);
            case ADDRESS -> Objects.requireNonNullElse(script.applicant().address(), "云溪区云溪路1号") + "一层";
            case NUMBER -> number(field, chance).toPlainString();
            case DATE -> day(key, chance);
            case YES_NO -> chance.happens(key, 0.4) ? "yes" : "no";
            case CHOICE -> chance.pick(key, field.options()).key();
        };
    }

    private static String text(MergedField field, CaseScript script) {
        Chance chance = script.chance();
        @Nullable FieldCheck check = field.check();
        if (check == FieldCheck.IDENTITY_NUMBER) {
            return CheckDigits.identity("99010119%02d0%d1%d%03d"
                    .formatted(
                            chance.between("born", 60, 99),
                            chance.between("month", 1, 9),
                            chance.between("day", 0, 9),
                            chance.number() % 1_000));
        }
        if (check == FieldCheck.CREDIT_CODE) {
            return CheckDigits.credit("91990101MA%07d".formatted(chance.number()));
        }
        return switch (field.key()) {
            case "business-name", "sign-text" ->
                script.applicant().kind().name().equals("PERSON")
                        ? script.applicant().name() + "小吃店"
                        : script.applicant().name();
            case "fire-manager-phone" -> script.applicant().phone();
            case "decoration-material" -> "石膏板吊顶，墙面乳胶漆，地面防滑瓷砖";
            case "examination-body" -> "云溪区疾病预防控制中心";
            default -> InventedNames.person(chance.between(field.key(), 0, NAMES));
        };
    }

    /** Of a size that a restaurant or a shop has, unless the field wants it otherwise. */
    private static BigDecimal number(MergedField field, Chance chance) {
        int usual =
                switch (field.key()) {
                    case "floor-area" -> chance.between("area", 40, 380);
                    case "kitchen-area" -> chance.between("kitchen-area", 8, 60);
                    case "seats" -> chance.between("seats", 0, 120);
                    case "school-distance" -> chance.between("school", 120, 2_400);
                    case "building-storeys" -> chance.between("storeys", 3, 24);
                    default -> chance.between(field.key(), 1, 6);
                };
        BigDecimal least = field.min();
        BigDecimal most = field.max();
        BigDecimal number = BigDecimal.valueOf(usual);
        BigDecimal atLeast = least == null ? number : number.max(least);
        return most == null ? atLeast : atLeast.min(most);
    }

    private String day(String key, Chance chance) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return (key.equals("planned-opening")
                        ? today.plusDays(chance.between(key, 20, 70))
                        : today.minusDays(chance.between(key, 3, 40)))
                .toString();
    }
}
