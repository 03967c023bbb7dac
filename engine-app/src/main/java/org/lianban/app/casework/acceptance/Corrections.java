package org.lianban.app.casework.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianban.app.casework.form.CaseForms;
import org.lianban.app.casework.form.FormKey;
import org.lianban.app.casework.gathering.CorrectionItem;
import org.lianban.app.casework.gathering.Gatherings;
import org.lianban.app.casework.gathering.NoticeLine;
import org.lianban.app.casework.gathering.PartItem;
import org.lianban.app.casework.work.ApplicantNotices;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.Services;
import org.lianban.app.casework.work.TaskTurn;
import org.lianban.app.engine.FlowEngine;
import org.lianban.app.organisation.Role;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.AcceptanceProcess;
import org.springframework.stereotype.Service;

/** Asks for corrections, once and for everything, and takes them in (行政许可法 第三十二条第一款第四项). */
@Service
public class Corrections {

    private final CommandDesk desk;
    private final TaskTurn turn;
    private final FlowEngine engine;
    private final MaterialStore materials;
    private final CorrectionStore corrections;
    private final AcceptanceRules rules;
    private final AcceptanceTerm term;
    private final ApplicantNotices notices;
    private final Services services;
    private final Gatherings gatherings;
    private final CorrectionPost post;
    private final CaseForms forms;
    private final AskedFields fields;
    private final AskedMaterials asked;

    Corrections(
            CommandDesk desk,
            TaskTurn turn,
            FlowEngine engine,
            MaterialStore materials,
            CorrectionStore corrections,
            AcceptanceRules rules,
            AcceptanceTerm term,
            ApplicantNotices notices,
            Services services,
            Gatherings gatherings,
            CorrectionPost post,
            CaseForms forms,
            AskedFields fields,
            AskedMaterials asked) {
        this.desk = desk;
        this.turn = turn;
        this.engine = engine;
        this.materials = materials;
        this.corrections = corrections;
        this.rules = rules;
        this.term = term;
        this.notices = notices;
        this.services = services;
        this.gatherings = gatherings;
        this.post = post;
        this.forms = forms;
        this.fields = fields;
        this.asked = asked;
    }

    public CommandReceipt send(CommandRequest request, UUID caseId, CorrectionForm form) {
        return desk.run(request.with(form), caseId, work -> {
            rules.requireFirstNotice(work);
            WorkTask task = turn.take(work, AcceptanceProcess.CHECK_COMPLETENESS);
            rules.requireInTime(work);
            rules.requireNotBarred(work.record());
            Map<String, CaseMaterial> stored = materials.ofCase(caseId);
            List<CorrectionItem> items = collected(work, form);
            forms.requireFields(caseId, items.stream().map(CorrectionItem::key).toList());
            List<CaseMaterial> defective = defective(stored, items);
            rules.requireNamed(stored.values(), defective);
            LocalDate due = term.correctionDue(work.now());
            materials.update(work.record(), defective);
            corrections.send(
                    work, items, form, due, post.tell(work, NoticeLine.of(items).size(), due));
            work.note("CORRECTION_NOTICE_SENT", Law.ACCEPTANCE, findings(defective, items));
            notices.send(work, "CORRECTION", Law.ACCEPTANCE, CorrectionText.of(names(work, stored), items, due));
            engine.complete(
                    task.engineTask(),
                    Map.of(
                            AcceptanceProcess.Variables.CHECK_RESULT,
                            "DEFECTS",
                            AcceptanceProcess.Variables.CORRECTION_DUE_AT,
                            Date.from(term.endOf(due))));
            return new LocalisedText(
                    "已一次性告知补正，期限至 " + due, "The correction notice is sent; the corrections are due by " + due);
        });
    }

    /**
     * Takes corrections in, from the applicant himself or at the window; once all are there the acceptance clock runs again, from their
     * receipt. What was received is confirmed in writing.
     */
    public CommandReceipt submit(CommandRequest request, UUID caseId, CorrectionSubmission form) {
        return desk.run(request.with(form), caseId, work -> {
            if (!work.actor().isApplicant()) {
                work.actor().require(Role.CLERK);
            }
            work.require(CaseState.CORRECTING);
            requireSome(form);
            Map<String, CaseMaterial> stored = materials.ofCase(caseId);
            form.materials().forEach(handed -> rules.requireListed(stored, handed.key()));
            asked.requireOpen(work, stored, names(work, stored), form.materials());
            fields.take(work, form.filledIn());
            List<CaseMaterial> changed = rules.handedIn(work, stored, form.materials());
            changed.forEach(material -> stored.put(material.material(), material));
            materials.update(work.record(), changed);
            work.note("CORRECTIONS_RECEIVED", Law.ACCEPTANCE, Acceptance.findings(changed));
            AskedNames names = names(work, stored);
            List<String> missing = missing(caseId, stored);
            LocalisedText done = missing.isEmpty() ? complete(work) : partial(names, missing);
            List<String> came = Stream.concat(
                            changed.stream().map(CaseMaterial::material),
                            form.filledIn().keySet().stream().map(FormKey::of))
                    .toList();
            notices.send(work, "CORRECTIONS_RECEIVED", Law.ACCEPTANCE, CorrectionText.received(names, came, missing));
            return done;
        });
    }

    private static void requireSome(CorrectionSubmission form) {
        if (form.isEmpty()) {
            throw Refusal.invalid("materials", new LocalisedText("没有提交任何补正内容。", "Nothing is handed in."));
        }
    }

    private List<String> missing(UUID caseId, Map<String, CaseMaterial> stored) {
        List<String> open = fields.open(caseId).stream()
                .map(asked -> FormKey.of(asked.field().key()))
                .toList();
        return corrections.asked(caseId).stream()
                .filter(key -> FormKey.isField(key)
                        ? open.contains(key)
                        : !rules.requireListed(stored, key).state().isThere())
                .toList();
    }

    private AskedNames names(CaseWork work, Map<String, CaseMaterial> stored) {
        return new AskedNames(
                services.of(work.record()), stored, forms.find(work.id()).orElse(null));
    }

    private LocalisedText complete(CaseWork work) {
        work.receiveMaterials(work.now());
        corrections.corrected(work);
        engine.send(
                AcceptanceProcess.Messages.CORRECTIONS_SUBMITTED,
                work.id(),
                Map.of(
                        AcceptanceProcess.Variables.DEEMED_ACCEPTANCE_AT,
                        Date.from(term.expiry(work.record().materialsAt()))));
        return new LocalisedText("补正内容已收齐", "All corrections are in");
    }

    private static LocalisedText partial(AskedNames names, List<String> missing) {
        List<LocalisedText> open = missing.stream().map(names::of).toList();
        return new LocalisedText(
                "已收到部分补正内容，尚缺：" + open.stream().map(LocalisedText::zh).collect(Collectors.joining("、")),
                "Some corrections are in; still missing: "
                        + open.stream().map(LocalisedText::en).collect(Collectors.joining(", ")));
    }

    private static Map<String, String> findings(List<CaseMaterial> defective, List<CorrectionItem> items) {
        Map<String, String> findings = new TreeMap<>(Acceptance.findings(defective));
        items.stream()
                .map(CorrectionItem::key)
                .filter(FormKey::isField)
                .forEach(key -> findings.put(key, MaterialState.DEFECTIVE.name()));
        return findings;
    }

    private List<CorrectionItem> collected(CaseWork work, CorrectionForm form) {
        List<PartItem> own = form.items().stream()
                .map(defect -> new PartItem(defect.key(), defect.defect(), null, null))
                .toList();
        List<CorrectionItem> items = gatherings.collect(work, own, Boolean.TRUE.equals(form.withoutWaiting()));
        if (items.isEmpty()) {
            throw Refusal.invalid(
                    "items",
                    new LocalisedText("没有需要补正的内容，不必告知。", "There is nothing to be corrected, so no notice is needed."));
        }
        return items;
    }

    private List<CaseMaterial> defective(Map<String, CaseMaterial> stored, List<CorrectionItem> items) {
        Map<String, String> notes = new LinkedHashMap<>();
        items.stream()
                .filter(item -> !FormKey.isField(item.key()))
                .forEach(item -> notes.merge(item.key(), item.text().zh(), (one, other) -> one + "；" + other));
        List<CaseMaterial> defective = new ArrayList<>();
        notes.forEach((key, note) -> {
            CaseMaterial material = rules.requireListed(stored, key);
            if (material.state() == MaterialState.FROM_REGISTER) {
                throw Refusal.unlawful(
                        "国务院令第716号 国务院关于在线政务服务的若干规定 第七条",
                        new LocalisedText(
                                "材料“%s”可由其他部门共享取得，不得要求申请人提供。".formatted(key),
                                "The material \"%s\" is held by another department and must not be asked for."
                                        .formatted(key)),
                        new LocalisedText("请向签发部门调取。", "Obtain it from the department that issued it."));
            }
            boolean there = material.state() == MaterialState.PROVIDED || material.state() == MaterialState.DEFECTIVE;
            defective.add(material.with(
                    there ? MaterialState.DEFECTIVE : MaterialState.MISSING, note, material.attachment()));
        });
        return defective;
    }
}
