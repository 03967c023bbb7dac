package org.lianban.app.supervision.rule.uncounted;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.CaseRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.rule.Setting;
import org.lianban.app.supervision.trace.Decided;
import org.lianban.app.supervision.trace.Pause.Proof;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/** U11: a pause was recorded as if it had begun earlier; or a proof, or the decision itself, is older than the application. */
@Component
final class Backdated implements CaseRule {

    private static final RuleText TEXT = RuleText.of(
            "U11",
            "倒签暂停，或者结果早于申请",
            "A backdated suspension, or a result dated before its application",
            "生效时间与记录时间、证明材料与决定的日期",
            "when things took effect and were recorded, dates of proofs and decisions");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Stream<Found> look(SupervisedCase supervised, Setting setting) {
        WorkCalendar calendar = setting.calendar();
        Stream<Found> pauses = Paused.of(supervised, calendar).flatMap(paused -> setting.of(
                        TEXT.code(), paused.pause().department(), paused.pause().item())
                .flatMap(set -> Stream.concat(pause(paused, set), proof(paused, set))));
        Stream<Found> decisions = supervised.facts(Decided.class).flatMap(decided -> setting.of(
                        TEXT.code(), decided.department(), supervised.head().service())
                .flatMap(set -> decision(decided, supervised, calendar, set)));
        return Stream.concat(pauses, decisions);
    }

    private static Stream<Found> pause(Paused paused, SupervisionRule set) {
        LocalDate recorded = paused.calendar().dateOf(paused.pause().span().recordedAt());
        LocalDate inTime = paused.calendar().plusWorkingDays(paused.from(), PauseRule.orElse(set.threshold(), 0));
        return recorded.isAfter(inTime)
                ? Stream.of(found(
                        paused,
                        set,
                        paused.pause().id(),
                        recorded,
                        Reason.of("暂停自", "Paused from", paused.from()),
                        Reason.of("记录于", "Recorded on", recorded)))
                : Stream.empty();
    }

    private static Stream<Found> proof(Paused paused, SupervisionRule set) {
        Proof proof = paused.pause().proof();
        LocalDate dated = proof == null ? null : proof.datedOn();
        LocalDate ended = paused.endedOn();
        return dated != null && dated.isBefore(paused.receivedOn())
                ? Stream.of(found(
                        paused,
                        set,
                        "proof of " + paused.pause().id(),
                        ended == null ? paused.from() : ended,
                        Reason.of("证明材料落款日期", "Proof dated", dated),
                        Reason.of("收到申请", "Application received on", paused.receivedOn())))
                : Stream.empty();
    }

    private static Found found(Paused paused, SupervisionRule set, String subject, LocalDate on, Reason... reasons) {
        return new Found(
                TEXT.code(),
                set.severity(),
                subject,
                null,
                paused.pause().department(),
                paused.pause().person(),
                null,
                on,
                List.of(reasons));
    }

    private static Stream<Found> decision(
            Decided decided, SupervisedCase supervised, WorkCalendar calendar, SupervisionRule set) {
        LocalDate on = calendar.dateOf(decided.at());
        LocalDate received = calendar.dateOf(supervised.head().receivedAt());
        return on.isBefore(received)
                ? Stream.of(new Found(
                        TEXT.code(),
                        set.severity(),
                        "decision",
                        null,
                        decided.department(),
                        decided.person(),
                        null,
                        received,
                        List.of(
                                Reason.of("决定日期", "Decided on", on),
                                Reason.of("收到申请", "Application received on", received))))
                : Stream.empty();
    }
}
