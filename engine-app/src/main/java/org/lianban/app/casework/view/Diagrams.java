package org.lianban.app.casework.view;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.engine.FlowModels;
import org.lianban.app.engine.FlowModels.CaseModels;
import org.lianban.app.engine.FlowModels.FlowModel;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.ItemExaminationProcess;
import org.lianban.processes.JointApprovalProcess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws where a case is: from our own stages, not from the engine. */
@Component
class Diagrams {

    private final JdbcClient jdbc;
    private final FlowModels models;
    private final CalendarBook calendars;
    private final Clock clock;

    Diagrams(JdbcClient jdbc, FlowModels models, CalendarBook calendars, Clock clock) {
        this.jdbc = jdbc;
        this.models = models;
        this.calendars = calendars;
        this.clock = clock;
    }

    private record StageRow(
            String process,
            String element,
            @Nullable String item,
            boolean open,
            String department,
            @Nullable String person,
            Instant since) {}

    private record Flow(boolean joint, String processInstance) {}

    private record Place(String process, @Nullable String item) {}

    private record Marks(Set<String> active, Set<String> done, List<Diagram.Waiting> waiting) {}

    Diagram of(UUID caseId) {
        List<StageRow> stages =
                jdbc.sql("""
                        select s.process, s.element, b.item_code as item, s.closed_at is null as open,
                            s.department, holder.name as person, s.opened_at as since
                        from stage s left join branch b on b.id = s.branch_id
                            left join task t on t.stage_id = s.id and t.state in ('CLAIMED', 'STARTED')
                            left join staff holder on holder.id = t.assignee
                        where s.case_id = :case order by s.opened_at, s.id
                        """).param("case", caseId).query(StageRow.class).list();
        Flow flow = jdbc.sql("select joint, process_instance from approval_case where id = :case")
                .param("case", caseId)
                .query(Flow.class)
                .single();
        CaseModels own = models.ofCase(flow.processInstance());
        Map<Place, Marks> marked = new LinkedHashMap<>();
        marks(marked, new Place(ApprovalCaseProcess.KEY, null));
        for (StageRow stage : stages) {
            Place place = new Place(stage.process(), stage.item());
            mark(marked, place, stage.element(), stage.open());
            if (stage.open()) {
                marks(marked, place).waiting().add(waiting(stage));
            }
        }
        List.copyOf(marked.keySet()).forEach(place -> markCalls(own, marked, place, flow.joint()));
        List<Diagram.ProcessView> views = new ArrayList<>();
        marked.forEach((place, marks) -> views.add(view(own, place, marks)));
        return new Diagram(views);
    }

    /** The calls that lead to a process are active while anything in it is, and done otherwise. */
    private static void markCalls(CaseModels own, Map<Place, Marks> marked, Place place, boolean joint) {
        boolean open = !marks(marked, place).active().isEmpty();
        for (Place caller : callers(own, place, joint)) {
            for (String call : own.of(caller.process()).calls().getOrDefault(place.process(), List.of())) {
                mark(marked, caller, call, open);
            }
            if (!caller.process().equals(ApprovalCaseProcess.KEY)) {
                markCalls(own, marked, caller, joint);
            }
        }
    }

    /** An examination is called by the joint approval, or by the case itself if it is of a single item. */
    private static List<Place> callers(CaseModels own, Place place, boolean joint) {
        List<Place> callers = new ArrayList<>();
        for (String candidate :
                List.of(ApprovalCaseProcess.KEY, JointApprovalProcess.KEY, ItemExaminationProcess.KEY)) {
            boolean otherWay = candidate.equals(joint ? ApprovalCaseProcess.KEY : JointApprovalProcess.KEY)
                    && place.process().equals(ItemExaminationProcess.KEY);
            if (!otherWay
                    && !candidate.equals(place.process())
                    && own.of(candidate).calls().containsKey(place.process())) {
                callers.add(new Place(candidate, candidate.equals(ItemExaminationProcess.KEY) ? place.item() : null));
            }
        }
        return callers;
    }

    private static void mark(Map<Place, Marks> marked, Place place, String element, boolean open) {
        Marks marks = marks(marked, place);
        if (open) {
            marks.active().add(element);
            marks.done().remove(element);
        } else if (!marks.active().contains(element)) {
            marks.done().add(element);
        }
    }

    private static Marks marks(Map<Place, Marks> marked, Place place) {
        return Objects.requireNonNull(marked.computeIfAbsent(
                place, key -> new Marks(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>())));
    }

    private static Diagram.ProcessView view(CaseModels own, Place place, Marks marks) {
        FlowModel model = own.of(place.process());
        return new Diagram.ProcessView(
                model.key(),
                model.name(),
                model.xml(),
                drawn(model, marks.active()),
                drawn(model, marks.done()),
                place.item(),
                List.copyOf(marks.waiting()));
    }

    /** A case that was migrated has been where its model has nothing to draw any more. */
    private static List<String> drawn(FlowModel model, Set<String> elements) {
        return elements.stream().filter(model.elements()::contains).toList();
    }

    /** The day on which it came is none that it has waited. */
    private Diagram.Waiting waiting(StageRow stage) {
        WorkCalendar calendar = calendars.current();
        LocalDate since = calendar.dateOf(stage.since());
        return new Diagram.Waiting(
                stage.element(),
                stage.department(),
                stage.person(),
                stage.since(),
                ChronoUnit.DAYS.between(since, calendar.dateOf(clock.instant())));
    }
}
