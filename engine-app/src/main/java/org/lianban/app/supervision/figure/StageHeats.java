package org.lianban.app.supervision.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.engine.FlowModels;
import org.lianban.app.engine.FlowModels.FlowModel;
import org.lianban.app.organisation.Actor;
import org.lianban.app.supervision.figure.StageHeat.Days;
import org.lianban.app.supervision.figure.StageHeat.Flow;
import org.lianban.app.supervision.figure.StageHeat.Heat;
import org.lianban.app.supervision.figure.StageHeat.HeatService;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.processes.AcceptanceProcess;
import org.lianban.processes.DecisionAndDeliveryProcess;
import org.lianban.processes.ExtensionProcess;
import org.lianban.processes.ItemExaminationProcess;
import org.lianban.processes.JointApprovalProcess;
import org.lianban.processes.SpecialProcedureProcess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads percentiles of the days of stages from the histograms of the months; the number of cases does not matter. */
@Repository
class StageHeats {

    /** As a case goes through them. */
    private static final List<String> ORDER = List.of(
            AcceptanceProcess.KEY,
            JointApprovalProcess.KEY,
            ItemExaminationProcess.KEY,
            SpecialProcedureProcess.KEY,
            ExtensionProcess.KEY,
            DecisionAndDeliveryProcess.KEY);

    private static final String COUNTED = "COUNTED";
    private static final String UNCOUNTED = "UNCOUNTED";
    private static final int MOST_SERVICES = 500;

    private record Place(String process, @Nullable String item) {}

    private record Percentiles(
            String process, @Nullable String item, String element, String measure, long times, int median, int p95) {}

    private record Limited(
            String process,
            @Nullable String item,
            String element,
            @Nullable Integer limitAmount,
            @Nullable LimitUnit limitUnit,
            String measure,
            long stages,
            long late,
            long beyond) {}

    private record Named(String service, long stages) {}

    private final JdbcClient jdbc;
    private final CatalogueBook catalogue;
    private final FlowModels models;

    StageHeats(JdbcClient jdbc, CatalogueBook catalogue, FlowModels models) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.models = models;
    }

    StageHeat of(Actor reader, FigureFilter filter, @Nullable String asked) {
        List<HeatService> services = services(reader, filter);
        String service =
                asked != null || services.isEmpty() ? asked : services.get(0).code();
        List<Flow> flows = service == null ? List.of() : flows(reader, filter, service);
        return new StageHeat(filter.from(), filter.to(), filter.open(), service, services, flows);
    }

    private List<HeatService> services(Actor reader, FigureFilter filter) {
        return jdbc
                .sql("""
                        select service, sum(stages) as stages from stage_days_month where %s and measure = 'COUNTED'
                        group by service having sum(stages) > 0 order by sum(stages) desc, service limit %d
                        """.formatted(filter.scope(reader), MOST_SERVICES))
                .params(filter.parameters(reader))
                .query(Named.class)
                .list()
                .stream()
                .map(one -> new HeatService(one.service(), name(one.service()), one.stages()))
                .toList();
    }

    private List<Flow> flows(Actor reader, FigureFilter filter, String service) {
        Map<String, Object> parameters = new HashMap<>(filter.parameters(reader));
        parameters.put("service", service);
        String scope = filter.scope(reader) + " and service = :service";
        List<Limited> limits = jdbc.sql("""
                        select process, item, element, limit_amount, limit_unit, measure, sum(stages) as stages, sum(late) as late,
                            coalesce(sum(stages) filter (where days > limit_amount), 0) as beyond
                        from stage_days_month where %s group by 1, 2, 3, 4, 5, 6 having sum(stages) > 0
                        """.formatted(scope))
                .params(parameters)
                .query(Limited.class)
                .list();
        List<Percentiles> percentiles = jdbc.sql("""
                        with had as (
                            select process, item, element, measure, days, sum(stages) as stages
                            from stage_days_month where %s group by 1, 2, 3, 4, 5 having sum(stages) > 0
                        ), upto as (
                            select *, sum(stages) over (partition by process, item, element, measure order by days) as so_many,
                                sum(stages) over (partition by process, item, element, measure) as times
                            from had
                        )
                        select process, item, element, measure, max(times) as times,
                            min(days) filter (where so_many >= 0.5 * times) as median,
                            min(days) filter (where so_many >= 0.95 * times) as p95
                        from upto group by 1, 2, 3, 4
                        """.formatted(scope))
                .params(parameters)
                .query(Percentiles.class)
                .list();
        Map<Place, List<Percentiles>> places = percentiles.stream()
                .sorted(Comparator.comparingInt((Percentiles one) -> ORDER.indexOf(one.process()))
                        .thenComparing(one -> Objects.requireNonNullElse(one.item(), "")))
                .collect(groupingBy(one -> new Place(one.process(), one.item()), LinkedHashMap::new, toList()));
        List<Flow> flows = new ArrayList<>();
        places.forEach((place, days) -> flows.add(flow(place, days, limits)));
        return flows;
    }

    private Flow flow(Place place, List<Percentiles> percentiles, List<Limited> limits) {
        FlowModel model = models.of(place.process());
        // in the order of the model
        Map<String, List<Percentiles>> elements = percentiles.stream()
                .sorted(Comparator.comparingInt(one -> model.xml().indexOf("id=\"" + one.element() + '"')))
                .collect(groupingBy(Percentiles::element, LinkedHashMap::new, toList()));
        List<Heat> stages = new ArrayList<>();
        elements.forEach((element, days) -> stages.add(heat(
                element,
                Objects.requireNonNullElse(model.names().get(element), new LocalisedText(element, element)),
                days,
                limits.stream()
                        .filter(one ->
                                one.element().equals(element) && place.equals(new Place(one.process(), one.item())))
                        .toList())));
        LocalisedText name = Objects.requireNonNullElse(
                model.names().get(model.key()), new LocalisedText(model.name(), model.name()));
        String item = place.item();
        return new Flow(place.process(), name, item, item == null ? null : name(item), model.xml(), stages);
    }

    private static Heat heat(String element, LocalisedText name, List<Percentiles> percentiles, List<Limited> limits) {
        List<Limited> once = of(COUNTED, limits);
        Optional<Limited> usual = once.stream().max(Comparator.comparingLong(Limited::stages));
        return new Heat(
                element,
                name,
                percentiles.get(0).times(),
                once.stream().mapToLong(Limited::late).sum(),
                usual.map(Limited::limitAmount).orElse(null),
                usual.map(Limited::limitUnit).orElse(null),
                once.size(),
                days(percentiles, COUNTED, limits),
                days(percentiles, UNCOUNTED, limits));
    }

    private static Days days(List<Percentiles> percentiles, String measure, List<Limited> limits) {
        long beyond = of(measure, limits).stream().mapToLong(Limited::beyond).sum();
        return percentiles.stream()
                .filter(one -> one.measure().equals(measure))
                .findFirst()
                .map(one -> new Days(one.median(), one.p95(), beyond))
                .orElse(new Days(0, 0, 0));
    }

    private static List<Limited> of(String measure, List<Limited> limits) {
        return limits.stream().filter(one -> one.measure().equals(measure)).toList();
    }

    /** An item or a joint service. */
    private LocalisedText name(String code) {
        return catalogue
                .current()
                .item(code)
                .map(ServiceItem::name)
                .or(() -> catalogue.current().jointService(code).map(JointService::name))
                .orElse(new LocalisedText(code, code));
    }
}
