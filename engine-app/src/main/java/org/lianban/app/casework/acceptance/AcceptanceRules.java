package org.lianban.app.casework.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.casework.acceptance.ApplicationForm.HandedIn;
import org.lianban.app.casework.work.CaseRecord;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.OpenClock;
import org.lianban.app.casework.work.Services;
import org.lianban.app.catalogue.LimitSpec;
import org.lianban.app.catalogue.Material;
import org.lianban.app.catalogue.Necessity;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.AcceptanceProcess;
import org.lianban.rules.ApplicantKind;
import org.springframework.stereotype.Component;

/** What must be so for an application to be accepted. */
@Component
class AcceptanceRules {

    private final AcceptanceBars bars;
    private final Services services;
    private final CalendarBook calendars;
    private final CorrectionStore corrections;

    AcceptanceRules(AcceptanceBars bars, Services services, CalendarBook calendars, CorrectionStore corrections) {
        this.bars = bars;
        this.services = services;
        this.calendars = calendars;
        this.corrections = corrections;
    }

    /** Which of the two checks is due: the first one, or the one after the corrections. */
    String checkElement(CaseWork work) {
        return corrections.sent(work.id()) ? AcceptanceProcess.CHECK_CORRECTIONS : AcceptanceProcess.CHECK_COMPLETENESS;
    }

    /**
     * Requires that the term has not passed: from then on the application is accepted by law, even before the timer says so.
     */
    void requireInTime(CaseWork work) {
        LocalDate due =
                work.clocks().find(ClockKind.ACCEPTANCE).map(OpenClock::dueDate).orElse(null);
        if (due != null && work.today().isAfter(due)) {
            throw Refusal.unlawful(
                    Law.ACCEPTANCE,
                    new LocalisedText(
                            "受理期限已于 %s 届满，自收到申请材料之日起即为受理。".formatted(due),
                            "The term ended on %s; the application counts as accepted from the day of receipt."
                                    .formatted(due)),
                    new LocalisedText("请刷新办件页面，进入审查。", "Reload the page of the case and go on examining."));
        }
    }

    /** Requires that the one notice names everything that is missing; what may follow later need not stand in it. */
    void requireNamed(Collection<CaseMaterial> all, Collection<CaseMaterial> named) {
        List<String> names = named.stream().map(CaseMaterial::material).toList();
        List<String> left = all.stream()
                .filter(material -> material.necessity() == Necessity.NEEDED)
                .filter(material -> !material.state().isThere())
                .map(CaseMaterial::material)
                .filter(material -> !names.contains(material))
                .toList();
        if (!left.isEmpty()) {
            throw Refusal.unlawful(
                            Law.ACCEPTANCE,
                            new LocalisedText(
                                    "须一次告知需要补正的全部内容，还缺：" + left,
                                    "The notice names everything at once; these are missing too: " + left),
                            new LocalisedText("请在告知中列明全部缺件。", "Put all of them into the notice."))
                    .with("missing", left);
        }
    }

    /** Requires that no correction notice was sent before. */
    void requireFirstNotice(CaseWork work) {
        if (corrections.sent(work.id())) {
            throw Refusal.unlawful(
                    Law.ACCEPTANCE,
                    new LocalisedText(
                            "补正只能一次性告知，本办件已发出过补正告知。", "Corrections are asked for once; this case has had its notice."),
                    new LocalisedText(
                            "请受理，或者以书面形式不予受理并说明理由。", "Accept the application, or refuse it in writing with reasons."));
        }
    }

    void requireNotBarred(CaseRecord record) {
        ApplicantKind kind = corrections.applicantKind(record.id());
        bars.of(services.of(record), record.serviceCode(), record.joint(), record.answers(), kind)
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    /** Requires that everything is there that was asked for, and nothing bars the application. */
    void requireAcceptable(CaseRecord record, Collection<CaseMaterial> materials) {
        requireNotBarred(record);
        requireComplete(materials);
    }

    void requireComplete(Collection<CaseMaterial> materials) {
        List<String> missing = materials.stream()
                .filter(material -> material.necessity() != Necessity.OPTIONAL)
                .filter(material -> !material.state().isThere())
                .map(CaseMaterial::material)
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.unlawful(
                            Law.ACCEPTANCE,
                            new LocalisedText("材料不齐全：" + missing, "Materials are missing or defective: " + missing),
                            new LocalisedText(
                                    "请一次性告知补正；可以后补的材料可容缺受理。",
                                    "Send the one correction notice; what may follow can be accepted conditionally."))
                    .with("missing", missing);
        }
    }

    /** The materials that are to follow, each of a kind that may, within its limit. */
    List<CaseMaterial> following(CaseWork work, Map<String, CaseMaterial> stored, ConditionalAcceptanceForm form) {
        List<CaseMaterial> following = new ArrayList<>();
        List<CaseMaterial> rest = new ArrayList<>(stored.values());
        for (ConditionalAcceptanceForm.Following wanted : form.toFollow()) {
            CaseMaterial material = requireListed(stored, wanted.key());
            LocalDate latest = latest(work, material);
            if (wanted.by().isBefore(work.today()) || wanted.by().isAfter(latest)) {
                throw Refusal.invalid(
                        "toFollow." + wanted.key(),
                        new LocalisedText(
                                "须在今天至 " + latest + " 之间补交。", "It must follow between today and " + latest + "."));
            }
            rest.remove(material);
            following.add(material.toFollow(wanted.by()));
        }
        requireComplete(rest);
        return following;
    }

    CaseMaterial requireListed(Map<String, CaseMaterial> stored, String key) {
        CaseMaterial material = stored.get(key);
        if (material == null) {
            throw Refusal.unlawful(
                    "行政许可法 第三十一条",
                    new LocalisedText(
                            "材料“%s”不在本办件的材料清单内，不得要求提供。".formatted(key),
                            "The material \"%s\" is not on the list of this case and must not be asked for."
                                    .formatted(key)),
                    new LocalisedText("只能要求清单内的材料。", "Ask only for materials on the list."));
        }
        return material;
    }

    /** What was handed in; nothing takes the place of what another department issued and handed over. */
    List<CaseMaterial> handedIn(CaseWork work, Map<String, CaseMaterial> stored, List<HandedIn> handed) {
        corrections.attach(work, handed);
        return handed.stream()
                .filter(HandedIn::provided)
                .map(one -> requireToBring(stored, one.key()).with(MaterialState.PROVIDED, null, one.attachmentId()))
                .toList();
    }

    private CaseMaterial requireToBring(Map<String, CaseMaterial> stored, String key) {
        CaseMaterial material = requireListed(stored, key);
        if (material.state() == MaterialState.FROM_REGISTER) {
            throw Refusal.unlawful(
                    "国务院令第716号 国务院关于在线政务服务的若干规定 第七条",
                    new LocalisedText(
                            "材料“%s”已由签发部门共享取得，不由提交的文件代替。".formatted(key),
                            "The material \"%s\" came from the department that issued it; no file takes its place."
                                    .formatted(key)),
                    new LocalisedText("内容有误的，请向签发部门核实。", "If it is wrong, ask the department that issued it."));
        }
        return material;
    }

    private LocalDate latest(CaseWork work, CaseMaterial material) {
        if (material.necessity() != Necessity.MAY_FOLLOW || material.state().isThere()) {
            throw Refusal.unlawful(
                    "服务事项目录",
                    new LocalisedText(
                            "材料“%s”不属于可容缺后补的材料。".formatted(material.material()),
                            "The material \"%s\" is not one that may follow.".formatted(material.material())),
                    new LocalisedText("请通知补正。", "Send the correction notice."));
        }
        LimitSpec within = material.items().stream()
                .flatMap(item -> services.of(work.record()).item(item).materials().stream())
                .filter(spec -> spec.code().equals(material.material()))
                .map(Material::followWithin)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return calendars.current().plusWorkingDays(work.today(), within.amount());
    }
}
