package org.lianban.app.casework.form;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.app.casework.work.Json;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.rules.ApplicantKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The forms of applications: what they ask, and what was filled in and counts now. */
@Repository
public class CaseForms {

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;
    private final ZoneId zone;

    CaseForms(JdbcClient jdbc, Json json, Clock clock, ZoneId zone) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.zone = zone;
    }

    /** What the items ask together in this situation. */
    public static MergedForm of(
            Catalogue catalogue, List<ServiceItem> items, Map<String, String> answers, ApplicantKind applicant) {
        return MergedForm.of(catalogue.forms(), items, answers, applicant);
    }

    /**
     * Holds what was filled in against that form.
     *
     * @throws org.lianban.app.web.Refusal naming every field that is wrong
     */
    public FilledForm filled(
            Catalogue catalogue,
            List<ServiceItem> items,
            Map<String, String> answers,
            ApplicantKind applicant,
            Map<String, String> given) {
        return FilledForm.of(
                of(catalogue, items, answers, applicant),
                items.stream()
                        .filter(item -> !item.form().isEmpty())
                        .collect(Collectors.toMap(ServiceItem::code, ServiceItem::version)),
                given,
                LocalDate.ofInstant(clock.instant(), zone));
    }

    /** Keeps a form with its case. */
    public void keep(UUID caseId, String region, FilledForm filled, Instant at) {
        if (filled.form().groups().isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into case_form (case_id, region, filled, filled_at) values (:case, :region, :filled::jsonb, :at)
                        """)
                .param("case", caseId)
                .param("region", region)
                .param("filled", json.write(filled))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The form of a case; none if nothing was asked. Who may read it is for the caller to say. */
    public Optional<FilledForm> find(UUID caseId) {
        return jdbc.sql("select filled from case_form where case_id = :case")
                .param("case", caseId)
                .query(String.class)
                .optional()
                .map(stored -> json.read(stored, FilledForm.class));
    }

    /**
     * Requires of what a notice is to name that its fields are fields of the form of the case.
     *
     * @param keys of the notice; materials among them are not looked at
     * @throws Refusal naming the first one that nobody filled in here
     */
    public void requireFields(UUID caseId, Collection<String> keys) {
        if (keys.stream().noneMatch(FormKey::isField)) {
            return;
        }
        Optional<FilledForm> form = find(caseId);
        keys.stream()
                .filter(FormKey::isField)
                .map(FormKey::field)
                .filter(key -> form.flatMap(filled -> filled.field(key)).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw Refusal.unlawful(
                            "行政许可法 第三十一条",
                            new LocalisedText(
                                    "本办件的申请表没有由申请人填写的“%s”一项，不得要求更正。".formatted(key),
                                    "The form of this case has no field \"%s\" that the applicant filled in; its correction must not be asked for."
                                            .formatted(key)),
                            new LocalisedText("只能要求更正申请表内的项目。", "Ask only for fields of the form."));
                });
    }

    /**
     * Requires of what a department is to name in a notice that its own items ask for the fields.
     *
     * @param keys of the notice; materials among them are not looked at
     * @throws Refusal naming the first one that only others ask for
     */
    public void requireAskedBy(UUID caseId, String department, Collection<String> keys) {
        if (keys.stream().noneMatch(FormKey::isField)) {
            return;
        }
        FilledForm form = find(caseId).orElseThrow();
        keys.stream()
                .filter(FormKey::isField)
                .flatMap(key -> form.field(FormKey.field(key)).stream())
                .filter(field -> !field.isAskedBy(department))
                .findFirst()
                .ifPresent(field -> {
                    throw Refusal.unlawful(
                            "行政许可法 第三十一条",
                            new LocalisedText(
                                    "申请表“%s”不是本部门的事项要求填写的，不得由本部门要求更正。"
                                            .formatted(field.label().zh()),
                                    "The form field \"%s\" is asked by no item of your department; your department must not ask for its correction."
                                            .formatted(field.label().en())),
                            new LocalisedText(
                                    "请告知窗口，由要求填写该项的部门或者窗口提出。",
                                    "Tell the window: it names the field, or the department whose item asks for it."));
                });
    }
}
