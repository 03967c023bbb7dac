package org.lianban.app.portal.story;

import static org.lianban.app.portal.story.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.view.BranchView;
import org.lianban.app.casework.view.CaseView;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.portal.story.Story.Part;
import org.lianban.app.portal.story.Story.Progress;
import org.lianban.app.portal.story.Story.Step;
import org.lianban.app.web.LocalisedText;

/** The five steps of every case, and how far each is. */
final class StorySteps {

    private final CaseView view;
    private final Function<String, LocalisedText> departments;
    private final ZoneId zone;

    StorySteps(CaseView view, Function<String, LocalisedText> departments, ZoneId zone) {
        this.view = view;
        this.departments = departments;
        this.zone = zone;
    }

    List<Step> steps() {
        CaseState state = view.state();
        Instant delivered = view.delivery() == null ? null : view.delivery().signedAt();
        Instant decided = view.decision() == null ? null : view.decision().decidedAt();
        return List.of(
                step("apply", say("提交申请", "You applied"), Progress.DONE, view.receivedAt(), List.of()),
                step(
                        "accept",
                        say("核对材料、受理", "Checked and accepted"),
                        view.acceptedAt() != null ? Progress.DONE : at(state, CaseState.CORRECTING),
                        view.acceptedAt(),
                        List.of()),
                step(
                        "examine",
                        say("部门审查", "Examined by the departments"),
                        decided != null ? Progress.DONE : at(state, CaseState.EXAMINING),
                        null,
                        view.branches().stream().map(this::part).toList()),
                step(
                        "decide",
                        say("作出决定", "Decided"),
                        decided != null ? Progress.DONE : at(state, CaseState.DECIDING),
                        decided,
                        List.of()),
                step(
                        "deliver",
                        say("拿到结果", "In your hands"),
                        delivered != null ? Progress.DONE : at(state, CaseState.DELIVERING),
                        delivered,
                        List.of()));
    }

    /** A step that is not done is under way from the state on in which it can be, unless the case has ended before it. */
    private static Progress at(CaseState state, CaseState until) {
        boolean reached =
                switch (until) {
                    case CORRECTING -> state == CaseState.RECEIVED || state == CaseState.CORRECTING;
                    case DELIVERING -> state == CaseState.ISSUING || state == CaseState.DELIVERING;
                    default -> state == until;
                };
        if (reached) {
            return Progress.NOW;
        }
        return state != CaseState.CLOSED && state.compareTo(until) > 0 ? Progress.DONE : Progress.AHEAD;
    }

    private Part part(BranchView branch) {
        return new Part(
                branch.itemName(),
                departments.apply(branch.department()),
                switch (branch.state()) {
                    case WAITING -> say("等待前面的事项办完", "waits for another one to be done");
                    case OPEN -> say("正在审查", "is being examined");
                    case SUSPENDED -> say("暂停计时", "paused; its days do not count");
                    case DONE -> say("审查完毕", "has been examined");
                    case ENDED -> say("随办件终止", "ended with the case");
                },
                switch (branch.state()) {
                    case DONE -> Progress.DONE;
                    case OPEN, SUSPENDED -> Progress.NOW;
                    case WAITING, ENDED -> Progress.AHEAD;
                });
    }

    private Step step(String key, LocalisedText text, Progress progress, @Nullable Instant at, List<Part> parts) {
        return new Step(key, text, progress, at == null ? null : LocalDate.ofInstant(at, zone), parts);
    }
}
