package org.lianban.app.casework.acceptance;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.casework.acceptance.ApplicationForm.HandedIn;
import org.lianban.app.casework.attachment.CaseFiles;
import org.lianban.app.casework.form.CaseForms;
import org.lianban.app.casework.form.FilledForm;
import org.lianban.app.casework.work.ApplicantNotices;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Law;
import org.lianban.app.engine.FlowEngine;
import org.lianban.app.ledger.Receipts;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.ledger.Receipt;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.rules.ApplicantKind;
import org.springframework.stereotype.Service;

/** Takes an application in and opens its case; the acceptance clock runs from the receipt of the materials (行政许可法 第三十二条). */
@Service
public class Applications {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(2);

    private final CommandDesk desk;
    private final FormCheck check;
    private final MaterialPlan plan;
    private final MaterialStore materials;
    private final CaseForms forms;
    private final NewCaseStore newCases;
    private final CaseFiles files;
    private final AcceptanceTerm term;
    private final ApplicantNotices notices;
    private final Receipts receipts;
    private final CalendarBook calendars;
    private final FlowEngine engine;
    private final HeldMaterials held;
    private final CaseHeldStore heldStore;

    Applications(
            CommandDesk desk,
            FormCheck check,
            MaterialPlan plan,
            MaterialStore materials,
            CaseForms forms,
            NewCaseStore newCases,
            CaseFiles files,
            AcceptanceTerm term,
            ApplicantNotices notices,
            Receipts receipts,
            CalendarBook calendars,
            FlowEngine engine,
            HeldMaterials held,
            CaseHeldStore heldStore) {
        this.desk = desk;
        this.check = check;
        this.plan = plan;
        this.materials = materials;
        this.forms = forms;
        this.newCases = newCases;
        this.files = files;
        this.term = term;
        this.notices = notices;
        this.receipts = receipts;
        this.calendars = calendars;
        this.engine = engine;
        this.held = held;
        this.heldStore = heldStore;
    }

    /** Takes in what a clerk has in hand, or what its applicant files himself: it is received when it is filed. */
    public CommandReceipt apply(CommandRequest request, ApplicationForm form) {
        Actor by = request.actor();
        if (!by.isApplicant()) {
            by.require(Role.CLERK);
        }
        return desk.open(
                request.with(form),
                now -> {
                    Instant receivedAt = receivedAt(form, now);
                    CheckedForm checked = check.check(form, receivedAt);
                    FilledForm filled = filled(checked, form);
                    UUID id = UuidCreator.getTimeOrderedEpoch();
                    newCases.insert(id, by, checked, form, receivedAt, now);
                    files.attach(id, by, attachments(form), "materials");
                    Map<String, CaseHeld> found = held.used(by, form);
                    materials.add(id, by.region(), handedIn(checked, form, found));
                    heldStore.add(id, by.region(), found.values());
                    forms.keep(id, by.region(), filled, now);
                    return id;
                },
                this::begin);
    }

    private FilledForm filled(CheckedForm checked, ApplicationForm form) {
        return forms.filled(
                checked.followed().catalogue(),
                plan.items(checked.followed(), checked.serviceCode(), checked.joint(), form.answers()),
                form.answers(),
                ApplicantKind.valueOf(form.applicant().kind().name()),
                form.filledIn());
    }

    private LocalisedText begin(CaseWork work) {
        work.note(
                "APPLICATION_RECEIVED",
                Law.ACCEPTANCE,
                Map.of(
                        "service",
                        work.record().serviceCode(),
                        "number",
                        work.record().number(),
                        Receipt.DIGEST,
                        receipts.digestOfFacts(work.id())));
        notices.send(
                work,
                "RECEIPT",
                Law.ACCEPTANCE,
                new LocalisedText(
                        "已收到您的申请材料，编号 %s。".formatted(work.record().number()),
                        "Your materials were received under the number %s."
                                .formatted(work.record().number())));
        String flow = engine.start(
                ApprovalCaseProcess.KEY,
                work.id(),
                Map.of(
                        ApprovalCaseProcess.Variables.JOINT,
                        work.record().joint(),
                        ApprovalCaseProcess.Variables.DEEMED_ACCEPTANCE_AT,
                        Date.from(term.expiry(work.record().materialsAt()))));
        newCases.bindFlow(work.id(), flow);
        return new LocalisedText(
                "已收件，编号 " + work.record().number(),
                "Received under the number " + work.record().number());
    }

    private List<CaseMaterial> handedIn(CheckedForm checked, ApplicationForm form, Map<String, CaseHeld> found) {
        Map<String, HandedIn> byKey = form.materials().stream().collect(Collectors.toMap(HandedIn::key, h -> h));
        Set<String> unknown = new TreeSet<>(found.keySet());
        List<CaseMaterial> all = new ArrayList<>();
        for (CaseMaterial planned :
                plan.of(checked.followed(), checked.serviceCode(), checked.joint(), form.answers())) {
            HandedIn handed = byKey.remove(planned.material());
            all.add(stood(planned, handed, found.get(planned.material())));
            unknown.remove(planned.material());
        }
        unknown.addAll(byKey.keySet());
        if (!unknown.isEmpty()) {
            throw Refusal.invalid(
                    "materials",
                    new LocalisedText(
                            "此情形下不需要这些材料：" + unknown,
                            "These materials are not asked for in this situation: " + unknown));
        }
        return all;
    }

    /** What a department holds validly stands for the paper; what it holds no more is asked for, whatever the catalogue hoped. */
    private static CaseMaterial stood(CaseMaterial planned, @Nullable HandedIn handed, @Nullable CaseHeld held) {
        UUID attachment = handed == null ? null : handed.attachmentId();
        if (held != null && held.outcome() == CaseHeld.Outcome.TAKEN_OVER) {
            return planned.with(MaterialState.FROM_REGISTER, null, attachment);
        }
        if (handed != null && handed.provided()) {
            return planned.with(MaterialState.PROVIDED, null, attachment);
        }
        return held == null ? planned : planned.with(MaterialState.MISSING, null, null);
    }

    private Instant receivedAt(ApplicationForm form, Instant now) {
        Instant receivedAt = form.receivedAt();
        if (receivedAt == null || (receivedAt.isAfter(now) && !receivedAt.isAfter(now.plus(CLOCK_SKEW)))) {
            return now;
        }
        WorkCalendar calendar = calendars.current();
        LocalDate received = calendar.dateOf(receivedAt);
        LocalDate today = calendar.dateOf(now);
        if (receivedAt.isAfter(now) || calendar.workingDaysBetween(received, today) > 1) {
            throw Refusal.invalid(
                    "receivedAt",
                    new LocalisedText(
                            "收到时间不得晚于现在，也不得早于上一个工作日。",
                            "The time of receipt is neither in the future nor before the last working day."));
        }
        return receivedAt;
    }

    private static List<UUID> attachments(ApplicationForm form) {
        return form.materials().stream()
                .map(HandedIn::attachmentId)
                .filter(Objects::nonNull)
                .toList();
    }
}
