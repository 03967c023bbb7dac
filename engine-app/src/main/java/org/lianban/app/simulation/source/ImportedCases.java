package org.lianban.app.simulation.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.DeliveredCases;
import org.lianban.app.exchange.system.Dialects;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.processes.AcceptanceProcess;
import org.lianban.processes.flow.FlowModel;
import org.lianban.processes.flow.Node;
import org.lianban.processes.stages.StageDeclaration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Past cases that other systems delivered; uploaded logs are such cases. */
@Component
public class ImportedCases {

    private static final int AT_ONCE = 250;
    /** So many newest cases say which stages there are. */
    private static final int SAMPLE = 200;

    private final JdbcClient jdbc;
    private final DeliveredCases delivered;
    private final Dialects dialects;

    ImportedCases(JdbcClient jdbc, DeliveredCases delivered, Dialects dialects) {
        this.jdbc = jdbc;
        this.delivered = delivered;
        this.dialects = dialects;
    }

    /**
     * When the cases of a system came; null if none is closed.
     *
     * @param last the last day on which a case came that is closed
     */
    public record Days(@Nullable LocalDate first, @Nullable LocalDate last) {}

    public Days days(ExchangeSystem system) {
        return jdbc.sql("""
                        select min(received_on) as first, max(received_on) as last from delivered_case
                        where region = :region and system = :system and closed_on is not null
                        """)
                .param("region", system.region())
                .param("system", system.code())
                .query(Days.class)
                .single();
    }

    public PastCases.Count count(ExchangeSystem system, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select count(*) filter (where closed_on is not null) as closed, count(*) filter (where closed_on is null) as open
                        from delivered_case
                        where region = :region and system = :system and received_on between :from and :to
                        """)
                .param("region", system.region())
                .param("system", system.code())
                .param("from", from)
                .param("to", to)
                .query(PastCases.Count.class)
                .single();
    }

    /** The services of its closed cases. */
    public List<String> services(ExchangeSystem system) {
        return jdbc.sql("""
                        select distinct service from delivered_case
                        where region = :region and system = :system and closed_on is not null and service is not null order by 1
                        """)
                .param("region", system.region())
                .param("system", system.code())
                .query(String.class)
                .list();
    }

    /** The flow of its newest cases. */
    public FlowModel flow(ExchangeSystem system, FlowModel inForce) {
        return history(system, load(newest(system)), inForce).model();
    }

    /**
     * Its closed cases that came from one day to another, and how they are simulated.
     *
     * @param inForce the models with whose stages theirs are compared
     */
    public History history(ExchangeSystem system, LocalDate from, LocalDate to, FlowModel inForce) {
        return history(system, load(ids(system, from, to)), inForce);
    }

    private List<UUID> newest(ExchangeSystem system) {
        return jdbc.sql("""
                        select id from delivered_case
                        where region = :region and system = :system and closed_on is not null order by sort_on desc, id limit :most
                        """)
                .param("region", system.region())
                .param("system", system.code())
                .param("most", SAMPLE)
                .query(UUID.class)
                .list();
    }

    private List<UUID> ids(ExchangeSystem system, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select id from delivered_case
                        where region = :region and system = :system and closed_on is not null and received_on between :from and :to
                        order by received_on, id
                        """)
                .param("region", system.region())
                .param("system", system.code())
                .param("from", from)
                .param("to", to)
                .query(UUID.class)
                .list();
    }

    private List<ToldCase> load(List<UUID> ids) {
        List<ToldCase> told = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            delivered.load(ids.subList(i, Math.min(ids.size(), i + AT_ONCE))).forEach(one -> ToldCase.of(one)
                    .ifPresent(told::add));
        }
        return told;
    }

    private History history(ExchangeSystem system, List<ToldCase> told, FlowModel inForce) {
        Map<String, String> elements = elements(inForce);
        long all = told.stream().mapToLong(one -> one.stages().size()).sum();
        long known = told.stream()
                .flatMap(one -> one.stages().stream())
                .filter(stage -> elements.containsKey(plain(stage.name())))
                .count();
        return all > 0 && known * 2 >= all ? byModels(system, told, inForce, elements) : asTold(system, told);
    }

    private History byModels(
            ExchangeSystem system, List<ToldCase> told, FlowModel inForce, Map<String, String> elements) {
        Set<String> unknown = new TreeSet<>();
        told.forEach(one -> one.stages().forEach(stage -> unknown.add(stage.name())));
        unknown.removeIf(name -> elements.containsKey(plain(name)));
        List<ToldCase> known = told.stream()
                .map(one -> one.called(name -> elements.get(plain(String.valueOf(name)))))
                .map(one -> one.accepted(AcceptanceProcess.CHECK_COMPLETENESS))
                .filter(one -> !one.stages().isEmpty())
                .toList();
        Set<String> untold = new TreeSet<>(elements.values());
        known.forEach(one -> one.stages().forEach(stage -> untold.remove(stage.name())));
        ImportedLog log = new ImportedLog(true, unknown, untold);
        Map<String, StageDeclaration> declared = declared(inForce);
        return new History(
                known.stream()
                        .map(one -> new ImportedCaseOf(one, declared, Map.of()).past())
                        .toList(),
                log.toldOf(inForce),
                dialects.calendar(system),
                log);
    }

    private History asTold(ExchangeSystem system, List<ToldCase> told) {
        List<ToldCase> once = told.stream().map(one -> one.called(name -> name)).toList();
        ToldFlow flow = new ToldFlow(once);
        FlowModel model = flow.model();
        Map<String, StageDeclaration> declared = declared(model);
        return new History(
                once.stream()
                        .map(one -> new ImportedCaseOf(one, declared, flow.choices(one)).past())
                        .toList(),
                model,
                dialects.calendar(system),
                new ImportedLog(false, Set.of(), Set.of()));
    }

    /** The ids of stages by all that they may be called. */
    private static Map<String, String> elements(FlowModel model) {
        Map<String, String> elements = new HashMap<>();
        declared(model).forEach((id, stage) -> {
            elements.putIfAbsent(plain(stage.nameZh()), id);
            elements.putIfAbsent(plain(stage.nameEn()), id);
        });
        declared(model).keySet().forEach(id -> elements.put(plain(id), id));
        return elements;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, StageDeclaration> declared(FlowModel model) {
        Map<String, StageDeclaration> declared = new HashMap<>();
        model.processes().values().stream()
                .flatMap(process -> process.nodes().values().stream())
                .filter(node -> node.kind() == Node.Kind.STAGE)
                .forEach(node -> {
                    StageDeclaration stage = node.stage();
                    if (stage != null) {
                        declared.put(node.id(), stage);
                    }
                });
        return declared;
    }
}
