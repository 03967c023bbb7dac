package org.lianban.app.casework.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lianban.app.casework.branch.Branch;
import org.lianban.app.casework.branch.BranchStore;
import org.lianban.app.casework.work.ApplicantNotices;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.OpenClock;
import org.lianban.app.casework.work.Services;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.springframework.stereotype.Component;

/**
 * Stops clocks for a special procedure and lets them run again, and lengthens them for an extension. A branch's procedure stops
 * the branch and the limits of the whole case; where procedures overlap, the clock counts the days once.
 */
@Component
public class ClockStops {

    private final ProcedureStore procedures;
    private final ExtensionStore extensions;
    private final BranchStore branches;
    private final ApplicantNotices notices;
    private final Services services;

    ClockStops(
            ProcedureStore procedures,
            ExtensionStore extensions,
            BranchStore branches,
            ApplicantNotices notices,
            Services services) {
        this.procedures = procedures;
        this.extensions = extensions;
        this.branches = branches;
        this.notices = notices;
        this.services = services;
    }

    /**
     * Stops the clocks and tells the applicant how long it takes at most.
     *
     * @return when the cap ends, for the timer of the flow
     */
    public Date suspend(CaseWork work, UUID id) {
        SpecialProcedure procedure = procedures.find(id).orElseThrow();
        for (OpenClock clock : affected(work, procedure)) {
            work.ledger()
                    .suspend(
                            clock.id(),
                            work.now(),
                            id.toString(),
                            procedure.ground(),
                            procedure.cap(),
                            procedure.basis());
        }
        LocalisedText ground = ground(work, procedure);
        notices.send(
                work,
                "SPECIAL_PROCEDURE",
                Law.UNCOUNTED,
                new LocalisedText(
                        "因%s，所需时间最多 %d 个%s，不计入办理期限。依据：%s。"
                                .formatted(ground.zh(), procedure.cap().amount(), unit(procedure), procedure.basis()),
                        "A special procedure (%s) takes at most %d %s, which do not count against the limit. Basis: %s."
                                .formatted(
                                        ground.en(),
                                        procedure.cap().amount(),
                                        procedure.cap().unit() == LimitUnit.WORKING_DAY
                                                ? "working days"
                                                : "calendar days",
                                        procedure.basis())));
        return Date.from(Objects.requireNonNull(procedure.capEndsAt(), "granted"));
    }

    public void resume(CaseWork work, UUID id) {
        SpecialProcedure procedure = procedures.find(id).orElseThrow();
        for (OpenClock clock : affected(work, procedure)) {
            work.ledger().resume(clock.id(), work.now(), id.toString(), procedure.basis());
        }
    }

    /** From now on time counts again although nobody resumed it: the clocks know so by themselves. */
    public void recordCap(CaseWork work, UUID id) {
        procedures.cap(id);
        work.note("PROCEDURE_CAPPED", Law.PROMISE, Map.of("procedure", id.toString()));
    }

    public void extend(CaseWork work, UUID id) {
        Extension extension = extensions.find(id).orElseThrow();
        TimeLimit by = new TimeLimit(extension.amount(), LimitUnit.WORKING_DAY, LimitKind.STATUTORY, extension.basis());
        for (OpenClock clock : work.clocks().decisionClocks()) {
            if (mayGrow(clock, work.today())) {
                work.ledger().extend(clock.id(), work.now(), by, extension.basis());
            }
        }
        notices.send(
                work,
                "EXTENSION",
                extension.basis(),
                new LocalisedText(
                        "经批准，办理期限延长 %d 个工作日。理由：%s".formatted(extension.amount(), extension.reason()),
                        "The limit is extended by %d working days. Reasons: %s"
                                .formatted(extension.amount(), extension.reason())));
    }

    /** A promise that is past already is not saved by an extension of the legal limit. */
    private static boolean mayGrow(OpenClock clock, LocalDate today) {
        return clock.limitUnit() == LimitUnit.WORKING_DAY
                && (clock.dueDate() == null || !clock.dueDate().isBefore(today));
    }

    private List<OpenClock> affected(CaseWork work, SpecialProcedure procedure) {
        Branch branch = branches.find(procedure.branchId());
        List<OpenClock> affected = new ArrayList<>(work.clocks().decisionClocks());
        work.clocks().find(ClockKind.BRANCH, branch.itemCode()).ifPresent(affected::add);
        return affected;
    }

    private LocalisedText ground(CaseWork work, SpecialProcedure procedure) {
        return services.of(work.record())
                .item(branches.find(procedure.branchId()).itemCode())
                .ground(procedure.ground())
                .orElseThrow()
                .name();
    }

    private static String unit(SpecialProcedure procedure) {
        return procedure.cap().unit() == LimitUnit.WORKING_DAY ? "工作日" : "自然日";
    }
}
