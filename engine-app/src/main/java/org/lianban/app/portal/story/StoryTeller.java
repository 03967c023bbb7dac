package org.lianban.app.portal.story;

import static org.lianban.app.portal.story.Words.say;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.procedure.ProcedureState;
import org.lianban.app.casework.view.BranchView;
import org.lianban.app.casework.view.CaseView;
import org.lianban.app.casework.view.CorrectionView;
import org.lianban.app.casework.view.ProcedureView;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.ClockState;

/** Tells a case in plain sentences. Everything said follows from clocks, stages and procedures. */
final class StoryTeller {

    private final CaseView view;
    private final Function<String, LocalisedText> departments;
    private final ZoneId zone;
    private final LocalDate today;
    private final List<LocalisedText> now = new ArrayList<>();

    StoryTeller(CaseView view, Function<String, LocalisedText> departments, ZoneId zone, LocalDate today) {
        this.view = view;
        this.departments = departments;
        this.zone = zone;
        this.today = today;
    }

    Story tell() {
        Optional<ClockView> binding = binding();
        LocalisedText headline = headline(binding);
        CorrectionView notice = view.correctionNotice();
        return new Story(
                view.id(),
                view.number(),
                view.service().name(),
                view.applicant().name(),
                view.state(),
                view.outcome(),
                headline,
                List.copyOf(now),
                view.state() == CaseState.CLOSED
                        ? null
                        : binding.map(clock ->
                                        clock.state() == ClockState.RUNNING && clock.kind() != ClockKind.CORRECTION)
                                .orElse(false),
                view.state() == CaseState.CLOSED
                        ? null
                        : binding.map(ClockView::dueDate).orElse(null),
                binding.map(ClockView::id).orElse(null),
                new StorySteps(view, departments, zone).steps(),
                new StoryPauses(view, departments, zone).pauses(),
                notice != null && correcting() ? asked(notice) : List.of(),
                notice != null && correcting() ? notice.dueOn() : null,
                result(),
                today,
                view.ledger().sequence());
    }

    /** The clock that tells how long it may still take. */
    private Optional<ClockView> binding() {
        List<ClockKind> wanted =
                switch (view.state()) {
                    case RECEIVED -> List.of(ClockKind.ACCEPTANCE);
                    case CORRECTING -> List.of(ClockKind.CORRECTION, ClockKind.ACCEPTANCE);
                    case EXAMINING, DECIDING -> List.of(ClockKind.PROMISED, ClockKind.STATUTORY);
                    case ISSUING, DELIVERING -> List.of(ClockKind.DELIVERY, ClockKind.STATUTORY);
                    case CLOSED -> List.of(ClockKind.PROMISED, ClockKind.STATUTORY, ClockKind.ACCEPTANCE);
                };
        return wanted.stream().flatMap(kind -> last(kind).stream()).findFirst();
    }

    private Optional<ClockView> last(ClockKind kind) {
        return view.clocks().stream().filter(clock -> clock.kind() == kind).reduce((older, newer) -> newer);
    }

    private LocalisedText headline(Optional<ClockView> binding) {
        return switch (view.state()) {
            case RECEIVED -> received(binding);
            case CORRECTING -> awaited();
            case EXAMINING -> examining(binding);
            case DECIDING -> {
                due("决定最迟于 %s 作出。", "The decision is due on %s at the latest.", binding);
                yield say(
                        "各部门已审查完毕，等待%s作出决定。",
                        "All departments have examined it; the decision of %s is awaited.", lead());
            }
            case ISSUING -> {
                due("结果最迟于 %s 送到您手中。", "You have the result by %s at the latest.", binding);
                yield say("已经准予，正在制作证照。", "It is granted; the certificate is being made.");
            }
            case DELIVERING -> {
                due("最迟于 %s 送到您手中。", "It reaches you by %s at the latest.", binding);
                yield say("结果已经出来，正在等待送达。", "The result is there and waits to be handed over to you.");
            }
            case CLOSED -> closed();
        };
    }

    private LocalisedText received(Optional<ClockView> binding) {
        due(
                "最迟 %s：予以受理，或者一次性告知您要补的全部材料；逾期不告知，视为已受理。",
                "By %s at the latest it is accepted, or you are told once everything that is missing; if nothing is said, it"
                        + " counts as accepted.",
                binding);
        return say("我们已收到您的申请，窗口正在核对材料。", "We have your application; the window checks whether it is complete.");
    }

    private boolean correcting() {
        return view.state() == CaseState.CORRECTING;
    }

    private LocalisedText awaited() {
        CorrectionView notice = Objects.requireNonNull(view.correctionNotice());
        now.add(say("等您补正的时间不计入办理时限。", "The time until then does not count against the limit."));
        now.add(say(
                "请最迟于 %s 补齐；到期没有补齐，此件将终止办理。",
                "Please hand it in by %s; if it is not there by then, the case ends.", Words.date(notice.dueOn())));
        return say("正在等您补正材料。", "Your case waits for you: please correct what was asked.");
    }

    private LocalisedText examining(Optional<ClockView> binding) {
        Optional<ProcedureView> pause = view.procedures().stream()
                .filter(procedure -> procedure.state() == ProcedureState.OPEN)
                .max(Comparator.comparing(
                        procedure -> Objects.requireNonNullElse(procedure.capEnds(), procedure.requestedAt())));
        boolean stopped =
                binding.map(clock -> clock.state() == ClockState.SUSPENDED).orElse(false);
        LocalisedText headline = pause.map(this::paused).orElseGet(this::underWay);
        pause.ifPresent(open -> {
            now.add(whether(stopped));
            if (open.capEnds() != null) {
                now.add(say("最迟 %s 恢复计时，继续办理。", "At the latest it goes on on %s.", Words.date(day(open.capEnds()))));
            }
        });
        finished();
        if (!stopped) {
            due("整件事最迟于 %s 作出决定。", "The decision on the whole is due on %s at the latest.", binding);
        }
        return headline;
    }

    private LocalisedText paused(ProcedureView pause) {
        LocalisedText department = view.branches().stream()
                .filter(branch -> branch.id().equals(pause.branchId()))
                .map(branch -> departments.apply(branch.department()))
                .findFirst()
                .orElseGet(this::lead);
        return say("您的申请正在等待%s的“%s”。", "Your case waits for “%2$s” by %1$s.", department, pause.groundName());
    }

    /** Whether the pause of a department stops the clock of the whole. */
    private LocalisedText whether(boolean stopped) {
        LocalisedText limit = last(ClockKind.STATUTORY)
                .map(ClockView::limit)
                .map(Words::limit)
                .orElseGet(() -> new LocalisedText("办理时限", "limit"));
        return stopped
                ? say("这段时间不计入 %s 的时限。", "This does not count against the %s.", limit)
                : say(
                        "这段时间不计入该部门的时限；其他部门照常审查，整件事的时限照算。",
                        "This does not count against that department's limit; the others go on, and so do the days of the whole.");
    }

    private LocalisedText underWay() {
        List<LocalisedText> busy = departments(BranchView.State.OPEN, BranchView.State.SUSPENDED);
        if (!busy.isEmpty()) {
            return say("%s正在审查您的申请。", "Your application is being examined by %s.", Words.list(busy));
        }
        return say("正在等待%s汇总各部门意见。", "%s gathers what the departments said.", lead());
    }

    private void finished() {
        long all = view.branches().size();
        long done = view.branches().stream()
                .filter(branch -> branch.state() == BranchView.State.DONE)
                .count();
        if (all > 1) {
            now.add(new LocalisedText(
                    "%d 个事项中已有 %d 个审查完毕。".formatted(all, done),
                    "%d of %d services have been examined.".formatted(done, all)));
        }
    }

    private LocalisedText closed() {
        return switch (Objects.requireNonNull(view.outcome())) {
            case GRANTED -> say("已办结：准予。", "Closed: your application is granted.");
            case REFUSED ->
                say(
                        "已办结：不予准许。理由和救济途径见下。",
                        "Closed: your application is refused. The reasons, and what you can do, stand below.");
            case NOT_ACCEPTED -> say("未予受理。理由已书面告知您。", "It was not accepted. You were told the reasons in writing.");
            case LAPSED ->
                say(
                        "到期没有补齐材料，已终止办理。您可以重新申请。",
                        "What was asked for did not come in time, so the case has ended. You can apply again.");
            case WITHDRAWN -> say("您已撤回申请。", "You withdrew the application.");
        };
    }

    private void due(String zh, String en, Optional<ClockView> clock) {
        clock.filter(open -> open.state() != ClockState.STOPPED)
                .map(ClockView::dueDate)
                .ifPresent(date -> {
                    boolean late = clock.get().overdue() > 0;
                    now.add(
                            late
                                    ? say(
                                            "这件事已超过期限：本应于 %s 办完。监督部门已经看到。",
                                            "This is late: it was due on %s. The supervisors see it too.",
                                            Words.date(date))
                                    : say(zh, en, Words.date(date)));
                });
    }

    private List<Story.Asked> asked(CorrectionView notice) {
        Map<String, String> defects = new LinkedHashMap<>();
        notice.items().forEach(item -> defects.merge(item.key(), item.text().zh(), (one, other) -> one + "；" + other));
        List<Story.Asked> asked = new ArrayList<>();
        defects.forEach((key, defect) -> {
            view.materials().stream()
                    .filter(material -> material.key().equals(key))
                    .map(material -> new Story.Asked(
                            key, material.name(), defect, material.state().isThere()))
                    .forEach(asked::add);
            notice.fields().stream()
                    .filter(field -> field.key().equals(key))
                    .map(field -> new Story.Asked(key, field.label(), defect, field.there()))
                    .forEach(asked::add);
        });
        return asked;
    }

    private Story.@Nullable Result result() {
        return view.decision() == null || view.state() != CaseState.CLOSED
                ? null
                : new Story.Result(
                        view.decision().result() == Verdict.GRANT,
                        view.decision().reasons(),
                        view.decision().remedies(),
                        view.decision().decidedAt(),
                        view.certificates().stream()
                                .filter(paper -> paper.voidedAt() == null)
                                .map(paper -> new Story.Paper(paper.name(), paper.number(), paper.validUntil()))
                                .toList());
    }

    private List<LocalisedText> departments(BranchView.State... states) {
        return view.branches().stream()
                .filter(branch -> Stream.of(states).anyMatch(state -> state == branch.state()))
                .map(branch -> departments.apply(branch.department()))
                .distinct()
                .toList();
    }

    private LocalisedText lead() {
        return departments.apply(view.leadDepartment());
    }

    private LocalDate day(java.time.Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
