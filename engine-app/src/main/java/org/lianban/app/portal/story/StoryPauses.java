package org.lianban.app.portal.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.procedure.ProcedureState;
import org.lianban.app.casework.view.BranchView;
import org.lianban.app.casework.view.CaseView;
import org.lianban.app.casework.view.ProcedureView;
import org.lianban.app.web.LocalisedText;

/** The times that did not count, or do not: each from its grant, since a clock stops for nothing that was only asked for. */
final class StoryPauses {

    private static final Set<ProcedureState> GRANTED =
            EnumSet.of(ProcedureState.OPEN, ProcedureState.RESUMED, ProcedureState.CAPPED);

    private final CaseView view;
    private final Function<String, LocalisedText> departments;
    private final ZoneId zone;

    StoryPauses(CaseView view, Function<String, LocalisedText> departments, ZoneId zone) {
        this.view = view;
        this.departments = departments;
        this.zone = zone;
    }

    List<Story.Pause> pauses() {
        return view.procedures().stream()
                .filter(procedure -> GRANTED.contains(procedure.state()))
                .map(this::pause)
                .toList();
    }

    private Story.Pause pause(ProcedureView procedure) {
        String department = view.branches().stream()
                .filter(branch -> branch.id().equals(procedure.branchId()))
                .map(BranchView::department)
                .findFirst()
                .orElse(view.leadDepartment());
        Instant ends = procedure.resumedAt() != null ? procedure.resumedAt() : procedure.capEnds();
        return new Story.Pause(
                procedure.id(),
                procedure.groundName(),
                departments.apply(department),
                procedure.basis(),
                Objects.requireNonNullElse(procedure.decidedAt(), procedure.requestedAt()),
                day(ends),
                procedure.state() == ProcedureState.OPEN);
    }

    private @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, zone);
    }
}
