package org.lianban.app.simulation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.LimitSpec;
import org.lianban.app.catalogue.LimitUnit;
import org.lianban.app.catalogue.Limits;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.app.exchange.system.Systems;
import org.lianban.app.organisation.Departments;
import org.lianban.app.simulation.SimulationOptions.ChangeOption;
import org.lianban.app.simulation.SimulationOptions.PostOption;
import org.lianban.app.simulation.SimulationOptions.ServiceOption;
import org.lianban.app.simulation.SimulationOptions.StageOption;
import org.lianban.app.simulation.SimulationOptions.SystemOption;
import org.lianban.app.simulation.source.Drafts;
import org.lianban.app.simulation.source.ImportedCases;
import org.lianban.app.simulation.source.People;
import org.lianban.app.simulation.whatif.ModelChange;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.processes.flow.FlowModel;
import org.lianban.processes.flow.Node;
import org.lianban.processes.stages.StageDeclaration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out what can be chosen for a simulation. */
@Component
class Choosing {

    private static final int QUARTER = 91;
    private static final int YEAR = 365;
    private static final int MOST_CHANGES = 50;

    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final ImportedCases imported;
    private final Systems systems;
    private final People people;
    private final Departments departments;
    private final CatalogueBook catalogues;
    private final CalendarBook calendars;
    private final Clock clock;

    Choosing(
            JdbcClient jdbc,
            Drafts drafts,
            ImportedCases imported,
            Systems systems,
            People people,
            Departments departments,
            CatalogueBook catalogues,
            CalendarBook calendars,
            Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.imported = imported;
        this.systems = systems;
        this.people = people;
        this.departments = departments;
        this.catalogues = catalogues;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The last day up to which nearly all cases are closed: of later ones those are missing that take long. */
    private record Ends(@Nullable Timestamp first, @Nullable Timestamp last) {}

    /**
     * Of the cases of lianban, or of a system.
     *
     * @throws Refusal if the region has no such system
     */
    SimulationOptions options(String region, @Nullable String system) {
        return system == null
                ? own(region)
                : delivered(
                        region,
                        systems.find(system)
                                .filter(known -> known.region().equals(region))
                                .orElseThrow(Systems::unknown));
    }

    /** A log is often old, and small: up to a year of it is proposed. */
    private SimulationOptions delivered(String region, ExchangeSystem system) {
        ImportedCases.Days days = imported.days(system);
        LocalDate to = Objects.requireNonNullElseGet(
                days.last(), () -> calendars.current().dateOf(clock.instant()));
        LocalDate first = days.first();
        LocalDate year = to.minusDays(YEAR);
        Catalogue catalogue = catalogues.current();
        return new SimulationOptions(
                first,
                first == null || first.isBefore(year) ? year : first,
                to,
                posts(region),
                imported.services(system).stream()
                        .map(code -> service(catalogue, code)
                                .orElseGet(() -> new ServiceOption(code, new LocalisedText(code, code), null, null)))
                        .toList(),
                stages(imported.flow(system, drafts.inForce().model())),
                changes(region),
                systems(region));
    }

    private List<SystemOption> systems(String region) {
        return systems.ofRegion(region, null).stream()
                .map(system -> new SystemOption(system.code(), system.name()))
                .toList();
    }

    private List<PostOption> posts(String region) {
        Function<String, LocalisedText> names = departments.names();
        return people.of(region).entrySet().stream()
                .map(post -> new PostOption(
                        post.getKey().department(),
                        names.apply(post.getKey().department()),
                        post.getKey().role(),
                        post.getValue()))
                .toList();
    }

    private SimulationOptions own(String region) {
        WorkCalendar calendar = calendars.current();
        Ends ends = jdbc.sql("""
                        with day as (
                            select received_at, count(*) over earlier as came,
                                count(*) filter (where state <> 'CLOSED') over earlier as open
                            from approval_case where region = :region window earlier as (order by received_at)
                        )
                        select min(received_at) as first, max(received_at) filter (where open <= came * 0.03) as last from day
                        """).param("region", region).query(Ends.class).single();
        LocalDate to = Optional.ofNullable(ends.last())
                .map(last -> calendar.dateOf(last.toInstant()))
                .orElseGet(() -> calendar.dateOf(clock.instant()));
        return new SimulationOptions(
                Optional.ofNullable(ends.first())
                        .map(first -> calendar.dateOf(first.toInstant()))
                        .orElse(null),
                to.minusDays(QUARTER),
                to,
                posts(region),
                services(region),
                stages(drafts.inForce().model()),
                changes(region),
                systems(region));
    }

    private List<ServiceOption> services(String region) {
        Catalogue catalogue = catalogues.current();
        return jdbc
                .sql("select distinct service_code from approval_case where region = :region order by service_code")
                .param("region", region)
                .query(String.class)
                .list()
                .stream()
                .flatMap(code -> service(catalogue, code).stream())
                .toList();
    }

    private static Optional<ServiceOption> service(Catalogue catalogue, String code) {
        return catalogue
                .jointService(code)
                .map(joint -> option(code, joint.name(), joint.limits()))
                .or(() -> catalogue.item(code).map(item -> option(code, item.name(), item.limits())));
    }

    private static ServiceOption option(String code, LocalisedText name, Limits limits) {
        return new ServiceOption(code, name, days(limits.promised()), days(limits.statutory()));
    }

    private static @Nullable Integer days(@Nullable LimitSpec limit) {
        return limit == null || limit.unit() != LimitUnit.WORKING_DAY ? null : limit.amount();
    }

    private static List<StageOption> stages(FlowModel model) {
        return model.processes().values().stream()
                .flatMap(process -> process.nodes().values().stream())
                .filter(node -> node.kind() == Node.Kind.STAGE)
                .map(node -> stage(model, node))
                .sorted(Comparator.comparing(StageOption::id))
                .toList();
    }

    private static StageOption stage(FlowModel model, Node node) {
        StageDeclaration declared = Objects.requireNonNull(node.stage(), "a stage");
        String next = node.out().size() == 1 ? node.out().get(0).to() : null;
        boolean straight =
                next != null && ModelChange.parallel(model, node.id(), next).isPresent();
        return new StageOption(
                node.id(), new LocalisedText(declared.nameZh(), declared.nameEn()), straight ? next : null);
    }

    private List<ChangeOption> changes(String region) {
        return jdbc.sql("""
                        select c.id, c.title from studio_change c
                        where c.region = :region and c.state in ('DRAFT', 'SUBMITTED', 'APPROVED') and exists (
                            select from studio_part p where p.change = c.id and p.open and p.kind in ('MODEL', 'TABLE'))
                        order by c.created_at desc, c.id limit :most
                        """)
                .param("region", region)
                .param("most", MOST_CHANGES)
                .query(ChangeOption.class)
                .list();
    }
}
