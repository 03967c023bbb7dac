package org.lianban.app.supervision.rule.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.FactRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.app.supervision.trace.Work;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/** A4: a stage was begun although one that the model puts before it had not been: skipped, or out of order. */
@Component
final class StageOrder extends FactRule<Work> {

    StageOrder() {
        super(
                RuleText.of(
                        "A4",
                        "环节缺失或者顺序与流程模型不符",
                        "Stages skipped or out of order against the model",
                        "环节办理记录",
                        "work on stages"),
                Work.class);
    }

    @Override
    protected Stream<Found> look(Work work, SupervisedCase supervised, SupervisionRule set, WorkCalendar calendar) {
        Integer place = work.place();
        if (place == null || !isFirst(work, supervised)) {
            return Stream.empty();
        }
        List<Integer> begun = ofBranch(work, supervised)
                .filter(one -> !one.equals(work) && !one.at().isAfter(work.at()))
                .map(Work::place)
                .toList();
        List<Integer> missing = IntStream.range(1, place)
                .boxed()
                .filter(before -> !begun.contains(before))
                .toList();
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        // what another system has not delivered yet is not missing yet
        int days = set.threshold() == null ? 0 : set.threshold();
        LocalDate began = calendar.dateOf(work.at());
        return Stream.of(found(
                work,
                set.severity(),
                "stage " + work.stage() + (work.branch() == null ? "" : " of " + work.branch()),
                days == 0 ? began : calendar.plusWorkingDays(began, days),
                List.of(
                        Reason.of("开始的环节", "Stage that was begun", work.stage()),
                        Reason.of("开始于", "Begun on", began),
                        Reason.of("此前未办的环节", "Stages before it that were not", names(missing, work, supervised)))));
    }

    private static boolean isFirst(Work work, SupervisedCase supervised) {
        return ofBranch(work, supervised)
                .filter(one -> one.stage().equals(work.stage()))
                .findFirst()
                .filter(work::equals)
                .isPresent();
    }

    private static Stream<Work> ofBranch(Work work, SupervisedCase supervised) {
        return supervised
                .facts(Work.class)
                .filter(one -> one.place() != null && Objects.equals(one.branch(), work.branch()));
    }

    /** Those that came later have a name; of those that never came the place is known. */
    private static String names(List<Integer> places, Work work, SupervisedCase supervised) {
        Map<Integer, String> known = new TreeMap<>();
        ofBranch(work, supervised).forEach(one -> known.putIfAbsent(Objects.requireNonNull(one.place()), one.stage()));
        return String.join(
                ", ",
                places.stream()
                        .map(place -> known.getOrDefault(place, "#" + place))
                        .toList());
    }
}
