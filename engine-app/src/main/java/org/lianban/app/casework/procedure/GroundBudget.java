package org.lianban.app.casework.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.LimitUnit;
import org.springframework.stereotype.Component;

/**
 * What the cap of a ground still allows in a branch. All uses of the ground share the cap, one at a time, and the one that reached
 * it was the last: otherwise a pause could be asked for again and again.
 */
@Component
class GroundBudget {

    private final CalendarBook calendars;

    GroundBudget(CalendarBook calendars) {
        this.calendars = calendars;
    }

    /**
     * How many days are left of the ground.
     *
     * @param ofBranch the branch's procedures of every ground
     * @param days how many are wanted
     * @param itself the request that is decided now, null for a new one
     * @throws Refusal saying what stands in the way if so many are not left
     */
    long left(
            List<SpecialProcedure> ofBranch,
            String ground,
            int days,
            ProcedureRules.Allowed allowed,
            @Nullable UUID itself) {
        List<SpecialProcedure> others = ofBranch.stream()
                .filter(procedure -> procedure.ground().equals(ground))
                .filter(procedure -> !procedure.id().equals(itself))
                .toList();
        if (others.stream().anyMatch(procedure -> procedure.state() == ProcedureState.CAPPED)) {
            throw Refusals.used(allowed);
        }
        if (others.stream().anyMatch(GroundBudget::isPending)) {
            throw Refusals.pending();
        }
        WorkCalendar calendar = calendars.current();
        long used = others.stream()
                .mapToLong(procedure -> used(procedure, allowed.cap(), calendar))
                .sum();
        if (days + used > allowed.cap().amount()) {
            throw Refusals.left(allowed, used);
        }
        return allowed.cap().amount() - used;
    }

    private static boolean isPending(SpecialProcedure procedure) {
        return procedure.state() == ProcedureState.REQUESTED || procedure.state() == ProcedureState.OPEN;
    }

    private static long used(SpecialProcedure procedure, Cap cap, WorkCalendar calendar) {
        Instant granted = procedure.decidedAt();
        Instant resumed = procedure.resumedAt();
        if (granted == null || resumed == null) {
            return 0;
        }
        LocalDate from = calendar.dateOf(granted);
        LocalDate to = calendar.dateOf(resumed);
        return cap.unit() == LimitUnit.CALENDAR_DAY
                ? to.toEpochDay() - from.toEpochDay()
                : calendar.workingDaysBetween(from, to);
    }

    private static final class Refusals {

        static Refusal used(ProcedureRules.Allowed allowed) {
            return Refusal.unlawful(
                    allowed.basis(),
                    new LocalisedText(
                            "该事由的暂停已达到上限，不得以同一事由再次暂停。",
                            "The cap of this ground was reached; the same ground stops the clock no more."),
                    new LocalisedText("计时继续，请继续审查。", "The clock runs on; go on examining."));
        }

        static Refusal pending() {
            return Refusal.conflict(
                    new LocalisedText(
                            "同一事由的特别程序已在申请或进行中。", "A special procedure for this ground is asked for or under way."),
                    new LocalisedText(
                            "请先等待其审批或撤回该申请；已在进行的，凭证明材料恢复计时。",
                            "Await its grant or take the request back; resume the clock with the proof if it is under way."));
        }

        static Refusal left(ProcedureRules.Allowed allowed, long used) {
            long left = Math.max(0, allowed.cap().amount() - used);
            return Refusal.unlawful(
                    allowed.basis(),
                    new LocalisedText(
                            "该事由的上限为 %d 天，已用 %d 天，最多还可 %d 天。"
                                    .formatted(allowed.cap().amount(), used, left),
                            "The cap of this ground is %d days, %d of them are used; at most %d are left."
                                    .formatted(allowed.cap().amount(), used, left)),
                    new LocalisedText("请在剩余天数之内申请，或继续审查。", "Ask for no more than is left, or go on examining."));
        }
    }
}
