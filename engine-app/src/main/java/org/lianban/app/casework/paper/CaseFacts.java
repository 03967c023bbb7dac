package org.lianban.app.casework.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianban.app.casework.form.CaseForms;
import org.lianban.app.casework.form.FormKey;
import org.lianban.app.casework.gathering.CorrectionItem;
import org.lianban.app.casework.gathering.NoticeLine;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.casework.work.Json;
import org.lianban.app.casework.work.Services;
import org.lianban.app.catalogue.CertificateSpec;
import org.lianban.app.catalogue.Material;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.organisation.Departments;
import org.lianban.app.papers.PaperContent.Section;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads of a case what its papers say. */
@Repository
class CaseFacts {

    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 2;

    private final JdbcClient jdbc;
    private final Json json;
    private final Services services;
    private final Departments departments;
    private final CaseForms forms;

    CaseFacts(JdbcClient jdbc, Json json, Services services, Departments departments, CaseForms forms) {
        this.jdbc = jdbc;
        this.json = json;
        this.services = services;
        this.departments = departments;
        this.forms = forms;
    }

    /** The correction notice. */
    record Correction(LocalDate due, String note, List<CorrectionItem> items) {}

    /** The decision. */
    record Decision(String reasons, String remedies) {}

    private record Listed(LocalisedText name, LocalisedText items, String state, String material) {}

    /** Papers lie about; the whole number stands in the case. */
    String maskedIdentity(UUID caseId) {
        String number = jdbc.sql("select applicant_id_number from approval_case where id = :id")
                .param("id", caseId)
                .query(String.class)
                .single();
        int hidden = number.length() - SHOWN_FIRST - SHOWN_LAST;
        return hidden <= 0
                ? "*".repeat(number.length())
                : number.substring(0, SHOWN_FIRST)
                        + "*".repeat(hidden)
                        + number.substring(number.length() - SHOWN_LAST);
    }

    Correction correction(UUID caseId) {
        return jdbc.sql("select due_on, note, items from correction_notice where case_id = :id")
                .param("id", caseId)
                .query((row, number) -> new Correction(
                        row.getObject("due_on", LocalDate.class),
                        Objects.requireNonNullElse(row.getString("note"), ""),
                        json.list(row.getString("items"), CorrectionItem.class)))
                .single();
    }

    Decision decision(UUID caseId) {
        return jdbc.sql("select reasons, remedies from decision where case_id = :id")
                .param("id", caseId)
                .query((row, number) -> new Decision(
                        row.getString("reasons"), Objects.requireNonNullElse(row.getString("remedies"), "")))
                .single();
    }

    /** What was handed in, what comes from the register, and what is not there. */
    List<Section> materials(UUID caseId, PaperWords words) {
        List<Listed> all = listed(caseId);
        List<Section> sections = new ArrayList<>();
        for (Map.Entry<String, List<String>> part : List.of(
                Map.entry("handed", List.of("PROVIDED")),
                Map.entry("register", List.of("FROM_REGISTER")),
                Map.entry("missing", List.of("MISSING", "TO_FOLLOW", "DEFECTIVE")))) {
            List<LocalisedText> lines = all.stream()
                    .filter(material -> part.getValue().contains(material.state()))
                    .map(Listed::name)
                    .toList();
            if (!lines.isEmpty()) {
                sections.add(Section.list(words.say("section." + part.getKey(), Map.of()), lines));
            }
        }
        return sections;
    }

    /** The decision, and the certificates with their numbers. */
    List<Section> handedOver(UUID caseId, PaperWords words) {
        CaseServices followed = services.ofCase(caseId);
        List<LocalisedText> lines = new ArrayList<>(jdbc.sql("select result from decision where case_id = :id")
                .param("id", caseId)
                .query((row, number) -> words.say("result." + row.getString("result"), Map.of()))
                .list());
        lines.addAll(jdbc.sql("""
                        select item_code, number from certificate where case_id = :id and voided_at is null order by item_code
                        """)
                .param("id", caseId)
                .query((row, number) -> certificate(followed.item(row.getString("item_code")), row.getString("number")))
                .list());
        return List.of(Section.list(words.say("section.delivered", Map.of()), lines));
    }

    private static LocalisedText certificate(ServiceItem item, String number) {
        CertificateSpec spec = item.certificate();
        LocalisedText name = spec == null ? item.name() : spec.name();
        return new LocalisedText(name.zh() + " " + number, name.en() + " " + number);
    }

    /** The one table of everything that any department wants corrected. */
    Section correction(UUID caseId, PaperWords words) {
        Map<String, Listed> byKey = Stream.concat(listed(caseId).stream(), fields(caseId, words))
                .collect(Collectors.toMap(Listed::material, listed -> listed));
        List<CorrectionItem> items = correction(caseId).items();
        boolean gathered = items.stream().anyMatch(item -> !item.departments().isEmpty());
        Function<String, LocalisedText> names = departments.names();
        List<List<LocalisedText>> rows = NoticeLine.of(items).stream()
                .map(line -> {
                    Listed named = Objects.requireNonNull(byKey.get(line.key()));
                    return List.of(named.name(), line.text(), gathered ? askers(line, names, words) : named.items());
                })
                .toList();
        return new Section(
                words.say("section.corrections", Map.of()),
                List.of(
                        words.say("column.named", Map.of()),
                        words.say("column.defect", Map.of()),
                        words.say(gathered ? "column.departments" : "column.items", Map.of())),
                rows);
    }

    private static LocalisedText askers(NoticeLine line, Function<String, LocalisedText> names, PaperWords words) {
        List<LocalisedText> asking = line.items().stream()
                .flatMap(item -> item.departments().isEmpty()
                        ? Stream.of(words.say("asked.window", Map.of()))
                        : item.departments().stream().map(names))
                .distinct()
                .toList();
        return new LocalisedText(
                asking.stream().map(LocalisedText::zh).collect(Collectors.joining("、")),
                asking.stream().map(LocalisedText::en).collect(Collectors.joining(", ")));
    }

    /** The fields of the form, each like a material that is there: a notice may name either. */
    private Stream<Listed> fields(UUID caseId, PaperWords words) {
        CaseServices followed = services.ofCase(caseId);
        return forms.find(caseId).stream()
                .flatMap(filled -> filled.form().fields())
                .map(field -> new Listed(
                        words.say("named.field", Map.of("field", field.label())),
                        names(field.askedBy().stream()
                                .map(asker -> followed.item(asker.item()))
                                .toList()),
                        "PROVIDED",
                        FormKey.of(field.key())));
    }

    private List<Listed> listed(UUID caseId) {
        CaseServices listed = services.ofCase(caseId);
        return jdbc.sql("select material, items, state from case_material where case_id = :id order by place")
                .param("id", caseId)
                .query((row, number) -> material(listed, row))
                .list();
    }

    private static Listed material(CaseServices services, ResultSet row) throws SQLException {
        String code = row.getString("material");
        List<ServiceItem> items = List.of((String[]) row.getArray("items").getArray()).stream()
                .map(services::item)
                .toList();
        LocalisedText name = items.get(0).materials().stream()
                .filter(material -> material.code().equals(code))
                .map(Material::name)
                .findFirst()
                .orElse(new LocalisedText(code, code));
        return new Listed(name, names(items), row.getString("state"), code);
    }

    private static LocalisedText names(List<ServiceItem> items) {
        return new LocalisedText(
                items.stream().map(item -> item.name().zh()).collect(Collectors.joining("、")),
                items.stream().map(item -> item.name().en()).collect(Collectors.joining(", ")));
    }
}
