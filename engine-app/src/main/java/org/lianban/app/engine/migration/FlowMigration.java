package org.lianban.app.engine.migration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.jspecify.annotations.Nullable;
import org.lianban.app.engine.FlowModels;
import org.lianban.app.engine.FlowModels.FlowModel;
import org.lianban.app.engine.release.ModelReleases;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves running cases from one set of models to another. A case is moved whole: its outermost process instance and every one that was
 * called, in the caller's transaction, who holds the lock on the case.
 */
@Component
public class FlowMigration {

    private final RuntimeService runtime;
    private final Instructions instructions;
    private final ModelReleases releases;
    private final FlowModels models;
    private final JdbcClient jdbc;

    FlowMigration(
            RuntimeService runtime,
            Instructions instructions,
            ModelReleases releases,
            FlowModels models,
            JdbcClient jdbc) {
        this.runtime = runtime;
        this.instructions = instructions;
        this.releases = releases;
        this.models = models;
        this.jdbc = jdbc;
    }

    private record Instance(String id, String definition) {}

    private record Walker(String instance, String definition, String element) {}

    /**
     * What goes where: elements of the same id, and those renamed. The engine's own validation has passed what the plan says.
     *
     * @param from the deployment on which the cases run
     * @param to another deployment
     */
    public FlowPlan plan(String from, String to, List<Renamed> renamed) {
        List<ProcessMoves> processes = new ArrayList<>();
        List<PlanNote> problems = new ArrayList<>();
        List<PlanNote> changes = new ArrayList<>();
        Map<String, String> targets = releases.definitions(to);
        Set<Renamed> unused = new LinkedHashSet<>(renamed);
        for (String source : sources(from, targets.values())) {
            FlowModel model = models.ofDefinition(source);
            String target = targets.get(model.key());
            if (target == null) {
                continue; // whatever runs in it has no place
            }
            Map<String, String> names = new LinkedHashMap<>();
            renamed.stream().filter(one -> one.process().equals(model.key())).forEach(one -> {
                names.put(one.element(), one.to());
                unused.remove(one);
            });
            Instructions.Result found = instructions.find(source, target, names);
            found.refused()
                    .forEach((element, why) -> problems.add(new PlanNote(model.key(), element, refusal(element, why))));
            processes.add(new ProcessMoves(model.key(), source, target, found.elements()));
            StageChanges stages = new StageChanges(
                    model.key(), model.xml(), models.ofDefinition(target).xml());
            found.elements().forEach(stages::compare);
            problems.addAll(stages.problems());
            changes.addAll(stages.changes());
        }
        unused.forEach(one -> problems.add(new PlanNote(
                one.process(),
                one.element(),
                new LocalisedText(
                        "没有流程 %s".formatted(one.process()), "there is no process %s".formatted(one.process())))));
        return new FlowPlan(from, to, processes, distinct(problems), distinct(changes));
    }

    /** What of these cases waits in the engine, by a fixed number of statements. */
    public List<FlowPlace> places(Collection<String> roots) {
        return jdbc.sql("""
                        with flow as (
                            select e.id_, i.root_proc_inst_id_ as root, e.proc_def_id_ as definition, e.act_id_
                            from act_ru_execution i join act_ru_execution e on e.proc_inst_id_ = i.id_
                            where i.root_proc_inst_id_ = any(:roots)
                        )
                        select root, definition, act_id_ as element from flow where act_id_ is not null
                        union select f.root, f.definition, d.act_id_
                        from flow f join act_ru_job j on j.execution_id_ = f.id_ join act_ru_jobdef d on d.id_ = j.job_def_id_
                        union select f.root, f.definition, s.activity_id_
                        from flow f join act_ru_event_subscr s on s.execution_id_ = f.id_ where s.activity_id_ is not null
                        """)
                .param("roots", roots.toArray(String[]::new))
                .query(FlowPlace.class)
                .list();
    }

    /** Why what waits there cannot be moved; empty if it can. */
    public Optional<LocalisedText> obstacle(FlowPlan plan, FlowPlace place) {
        if (releases.definitions(plan.to()).containsValue(place.definition())) {
            return Optional.empty();
        }
        boolean has = plan.moves(place.definition())
                .map(moves -> moves.elements().containsKey(place.element()))
                .orElse(false);
        return has ? Optional.empty() : Optional.of(noPlace(place));
    }

    /**
     * Moves a case.
     *
     * @throws NotMigrated if something of it has no place in the target; the caller undoes the transaction
     */
    public void migrate(FlowPlan plan, String root) {
        for (FlowPlace place : places(List.of(root))) {
            obstacle(plan, place).ifPresent(reason -> {
                throw new NotMigrated(reason);
            });
        }
        List<Walker> before = walkers(root);
        for (Instance instance : instances(root)) {
            plan.moves(instance.definition()).ifPresent(moves -> move(moves, instance));
        }
        List<Walker> after = new ArrayList<>(walkers(root));
        for (Walker walker : before) {
            String element = plan.moves(walker.definition())
                    .map(moves -> moves.elements().get(walker.element()))
                    .orElse(walker.element());
            if (!remove(after, walker.instance(), element)) {
                throw new NotMigrated(ended(walker));
            }
        }
    }

    private static boolean remove(List<Walker> walkers, String instance, @Nullable String element) {
        return walkers.stream()
                .filter(walker ->
                        walker.instance().equals(instance) && walker.element().equals(element))
                .findFirst()
                .map(walkers::remove)
                .orElse(false);
    }

    /** All executions that are somewhere, those of branches included that have ended and that a join still counts. */
    private List<Walker> walkers(String root) {
        return jdbc.sql("""
                        select i.id_ as instance, e.proc_def_id_ as definition, e.act_id_ as element
                        from act_ru_execution i join act_ru_execution e on e.proc_inst_id_ = i.id_
                        where i.root_proc_inst_id_ = ? and e.act_id_ is not null
                        """).param(root).query(Walker.class).list();
    }

    private void move(ProcessMoves moves, Instance instance) {
        try {
            runtime.newMigration(instructions.plan(moves))
                    .processInstanceIds(instance.id())
                    .skipCustomListeners()
                    .skipIoMappings()
                    .execute();
        } catch (MigratingProcessInstanceValidationException e) {
            throw new NotMigrated(refusal(moves.process(), String.valueOf(e.getMessage())));
        }
    }

    /** The outermost first. */
    private List<Instance> instances(String root) {
        return jdbc.sql("""
                        select id_ as id, proc_def_id_ as definition from act_ru_execution
                        where root_proc_inst_id_ = ? and parent_id_ is null order by id_ <> root_proc_inst_id_, id_
                        """).param(root).query(Instance.class).list();
    }

    /** The definitions of the set, and those of other sets on which instances of its cases run: older models called the newest. */
    private Set<String> sources(String from, Collection<String> targets) {
        Set<String> sources = new LinkedHashSet<>(releases.definitions(from).values());
        sources.addAll(jdbc.sql("""
                        select distinct called.proc_def_id_ from act_re_procdef d
                            join act_ru_execution e on e.proc_def_id_ = d.id_ and e.parent_id_ is null and e.super_exec_ is null
                            join act_ru_execution called on called.root_proc_inst_id_ = e.id_ and called.parent_id_ is null
                        where d.deployment_id_ = ?
                        """).param(from).query(String.class).list());
        sources.removeAll(targets);
        return sources;
    }

    private LocalisedText noPlace(FlowPlace place) {
        LocalisedText name = models.ofDefinition(place.definition()).names().get(place.element());
        LocalisedText said = name == null ? new LocalisedText(place.element(), place.element()) : name;
        return new LocalisedText(
                "“%s”（%s）在目标版本中没有对应的位置".formatted(said.zh(), place.element()),
                "\"%s\" (%s) has no place in the target".formatted(said.en(), place.element()));
    }

    private LocalisedText ended(Walker walker) {
        LocalisedText name = models.ofDefinition(walker.definition()).names().get(walker.element());
        LocalisedText said = name == null ? new LocalisedText(walker.element(), walker.element()) : name;
        return new LocalisedText(
                "“%s”（%s）在目标版本中改了名，而它已有并联分支办结；迁移后汇合处会一直等待，因此此件留在原处".formatted(said.zh(), walker.element()),
                "\"%s\" (%s) has another id in the target, and branches of it have ended already: after a move their join would wait for ever, so the case stays"
                        .formatted(said.en(), walker.element()));
    }

    private static LocalisedText refusal(String element, String why) {
        return new LocalisedText(
                "引擎不允许迁移 %s：%s".formatted(element, why), "The engine does not move %s: %s".formatted(element, why));
    }

    private static List<PlanNote> distinct(List<PlanNote> notes) {
        return notes.stream().distinct().toList();
    }
}
