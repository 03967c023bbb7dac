package org.lianban.app.discovery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.discovery.Discoveries.Compared;
import org.lianban.app.discovery.Discoveries.Mined;
import org.lianban.app.discovery.Discovery.Choosable;
import org.lianban.app.discovery.Discovery.Differing;
import org.lianban.app.discovery.Discovery.DiscoveredFlow;
import org.lianban.app.discovery.Discovery.DrawnStage;
import org.lianban.app.discovery.Discovery.FlowCount;
import org.lianban.app.discovery.Discovery.ModelComparison;
import org.lianban.app.discovery.Discovery.ModelFlow;
import org.lianban.app.discovery.Discovery.ModelStage;
import org.lianban.app.discovery.Discovery.TimeSpread;
import org.lianban.app.discovery.ReadLog.Diagram;
import org.lianban.app.discovery.ReadLog.ExpectedModel;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.processes.discovery.Activity;
import org.lianban.processes.discovery.Conformance;
import org.lianban.processes.discovery.Conformance.Passed;
import org.lianban.processes.discovery.Deviation;
import org.lianban.processes.discovery.DrawnModel;
import org.lianban.processes.discovery.Durations;
import org.lianban.processes.discovery.Variant;
import org.springframework.stereotype.Component;

/** Puts what was worked out into the words of the interface. */
@Component
class DiscoveryViews {

    private static final Passed NEVER = new Passed(0, 0, 0);

    private final Discoveries discoveries;
    private final OwnLogs own;
    private final CatalogueBook catalogue;
    private final DeviationCases cases;

    DiscoveryViews(Discoveries discoveries, OwnLogs own, CatalogueBook catalogue, DeviationCases cases) {
        this.discoveries = discoveries;
        this.own = own;
        this.catalogue = catalogue;
        this.cases = cases;
    }

    Discovery of(Actor reader, Compared compared, @Nullable UUID change, double noise) {
        DiscoveryFilter filter = compared.filter();
        List<Variant> variants = compared.read().log().variants();
        return new Discovery(
                compared.asOf(),
                filter.system(),
                filter.service(),
                filter.from(),
                filter.to(),
                filter.department(),
                filter.open(),
                change,
                noise,
                services(reader, filter),
                discoveries.systems(reader).stream()
                        .map(system -> new Choosable(system.code(), system.name(), 0))
                        .toList(),
                compared.read().log().cases(),
                variants.stream()
                        .filter(one -> !one.complete())
                        .mapToLong(Variant::cases)
                        .sum(),
                variants.stream().map(Variant::course).distinct().count(),
                compared.read().log().leftOut(),
                variants.isEmpty() ? null : drawing(compared, discoveries.mined(reader, compared, noise)),
                comparison(reader, compared));
    }

    private List<Choosable> services(Actor reader, DiscoveryFilter filter) {
        return filter.system() != null
                ? List.of()
                : own.services(Scope.of(reader), filter).stream()
                        .map(one -> new Choosable(one.service(), name(one.service()), one.cases()))
                        .toList();
    }

    private LocalisedText name(String code) {
        return catalogue
                .current()
                .item(code)
                .map(ServiceItem::name)
                .or(() -> catalogue.current().jointService(code).map(JointService::name))
                .orElse(new LocalisedText(code, code));
    }

    private static DiscoveredFlow drawing(Compared compared, Mined mined) {
        Conformance replayed = mined.replayed();
        List<DrawnStage> stages = mined.drawn().activities().entrySet().stream()
                .map(one -> drawn(one.getKey(), one.getValue(), compared, replayed))
                .sorted((one, other) -> Long.compare(other.cases(), one.cases()))
                .toList();
        return new DiscoveredFlow(
                new String(mined.drawn().xml(), StandardCharsets.UTF_8),
                replayed.fitness(),
                replayed.differing(),
                replayed.notCompared(),
                replayed.approximate(),
                stages,
                flows(DrawnModel.KEY, replayed));
    }

    private static DrawnStage drawn(String element, Activity activity, Compared compared, Conformance replayed) {
        Passed passed = replayed.stages().getOrDefault(DrawnModel.KEY + "/" + element, NEVER);
        return new DrawnStage(
                element,
                activity.process(),
                activity.element(),
                activity.branch(),
                compared.read().names().of(activity),
                passed.done(),
                passed.cases(),
                spread(compared.read().log().durations().get(activity)),
                spread(compared.read().log().waits().get(activity)));
    }

    private static @Nullable TimeSpread spread(@Nullable Durations durations) {
        return durations == null
                ? null
                : new TimeSpread(
                        durations.quantile(0.5).toSeconds(),
                        durations.quantile(0.95).toSeconds());
    }

    private static List<FlowCount> flows(String process, Conformance conformance) {
        String prefix = process + "/";
        return conformance.flows().entrySet().stream()
                .filter(one -> one.getKey().startsWith(prefix))
                .map(one -> new FlowCount(one.getKey().substring(prefix.length()), one.getValue()))
                .sorted((one, other) -> one.element().compareTo(other.element()))
                .toList();
    }

    private @Nullable ModelComparison comparison(Actor reader, Compared compared) {
        ExpectedModel model = compared.read().model();
        Conformance conformance = compared.conformance();
        if (model == null || conformance == null) {
            return null;
        }
        return new ModelComparison(
                conformance.fitness(),
                conformance.agreeing(),
                conformance.differing(),
                conformance.notCompared(),
                conformance.unaligned().courses(),
                conformance.approximate(),
                model.processes().stream()
                        .map(diagram -> process(diagram, compared, conformance))
                        .toList(),
                deviations(reader, compared, conformance));
    }

    private static ModelFlow process(Diagram diagram, Compared compared, Conformance conformance) {
        String prefix = diagram.process() + "/";
        List<ModelStage> stages = conformance.stages().entrySet().stream()
                .filter(one -> one.getKey().startsWith(prefix))
                .map(one -> stage(one.getKey().substring(prefix.length()), diagram, one.getValue(), compared))
                .sorted((one, other) -> Long.compare(other.cases(), one.cases()))
                .toList();
        return new ModelFlow(
                diagram.process(),
                diagram.name(),
                diagram.xml(),
                diagram.drafted(),
                stages,
                flows(diagram.process(), conformance));
    }

    private static ModelStage stage(String element, Diagram diagram, Passed passed, Compared compared) {
        Activity activity = diagram.stages().getOrDefault(element, Activity.of(diagram.process(), element));
        return new ModelStage(
                element,
                activity.process(),
                activity.element(),
                compared.read().names().of(activity),
                passed.done(),
                passed.cases(),
                passed.skipped());
    }

    private List<Differing> deviations(Actor reader, Compared compared, Conformance conformance) {
        Map<UUID, List<UUID>> findings = cases.findings(
                reader,
                conformance.deviations().stream()
                        .flatMap(one -> ids(one).stream())
                        .distinct()
                        .toList());
        return conformance.deviations().stream()
                .map(one -> new Differing(
                        id(one),
                        one.kind().name(),
                        one.activity().process(),
                        one.activity().element(),
                        compared.read().names().of(one.activity()),
                        one.cases(),
                        ids(one).stream()
                                .mapToLong(id ->
                                        findings.getOrDefault(id, List.of()).size())
                                .sum()))
                .toList();
    }

    static String id(Deviation one) {
        return one.kind() + ":" + one.activity().process() + ":"
                + one.activity().element();
    }

    static List<UUID> ids(Deviation one) {
        return one.ids().stream().map(UUID::fromString).toList();
    }
}
