package org.lianban.app.discovery;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.discovery.DiscoveryFilter.Asked;
import org.lianban.app.discovery.ReadLog.ExpectedModel;
import org.lianban.app.engine.FlowModels;
import org.lianban.app.engine.FlowModels.FlowModel;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.app.exchange.system.Systems;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.content.Content;
import org.lianban.app.web.Refusal;
import org.lianban.processes.discovery.Activity;
import org.lianban.processes.discovery.ActivityLog;
import org.lianban.processes.discovery.Conformance;
import org.lianban.processes.discovery.ConformanceCheck;
import org.lianban.processes.discovery.DrawnModel;
import org.lianban.processes.discovery.DrawnModel.Title;
import org.lianban.processes.discovery.InductiveMiner;
import org.lianban.processes.discovery.ModelNet;
import org.springframework.stereotype.Component;

/** Works out flows and keeps them for some minutes: reading and comparing serve every threshold of noise, mining and drawing are done for each. */
@Component
class Discoveries {

    /** How many cases of a deviation are named. */
    static final int NAMED_CASES = 500;

    private record Question(Scope scope, DiscoveryFilter filter) {}

    /** Drafted models by the hashes of their files, compared with the cases that were read then. */
    private record Drafted(Question question, Instant asOf, Map<String, String> hashes) {}

    private record Noisy(Question question, double noise) {}

    /**
     * Cases that were read and compared.
     *
     * @param conformance null where there is nothing to compare with
     */
    record Compared(
            Instant asOf,
            DiscoveryFilter filter,
            ReadLog read,
            @Nullable Conformance conformance) {}

    /** A flow that was mined and drawn, and how the cases go through it. */
    record Mined(DrawnModel drawn, Conformance replayed) {}

    private final OwnLogs own;
    private final OwnModels models;
    private final DraftedModels drafts;
    private final DeliveredLogs delivered;
    private final Systems systems;
    private final Clock clock;
    private final ZoneId zone;
    private final Kept<Question, Compared> compared;
    private final Kept<Drafted, Compared> drafted;
    private final Kept<Noisy, Mined> mined;

    Discoveries(
            OwnLogs own,
            OwnModels models,
            DraftedModels drafts,
            DeliveredLogs delivered,
            Systems systems,
            Clock clock,
            ZoneId zone) {
        this.own = own;
        this.models = models;
        this.drafts = drafts;
        this.delivered = delivered;
        this.systems = systems;
        this.clock = clock;
        this.zone = zone;
        this.compared = new Kept<>(clock);
        this.drafted = new Kept<>(clock);
        this.mined = new Kept<>(clock);
    }

    /** What was asked for, and what was not chosen: a system's last year if it has ended, the service with the most cases. */
    DiscoveryFilter filter(Actor reader, Asked asked) {
        Instant present = Optional.ofNullable(asked.system())
                .map(code -> system(reader, code))
                .map(system -> system.asOf(clock.instant()))
                .orElseGet(clock::instant);
        DiscoveryFilter filter = DiscoveryFilter.of(asked, YearMonth.from(present.atZone(zone)));
        if (filter.system() != null || filter.service() != null) {
            return filter;
        }
        List<OwnLogs.Busy> services = own.services(Scope.of(reader), filter);
        return services.isEmpty() ? filter : filter.ofService(services.get(0).service());
    }

    /** Those of the region, and of the own department only where the reader's scope says so. */
    List<ExchangeSystem> systems(Actor reader) {
        Scope scope = Scope.of(reader);
        return systems.ofRegion(scope.region(), scope.own());
    }

    private ExchangeSystem system(Actor reader, String code) {
        return systems(reader).stream()
                .filter(system -> system.code().equals(code))
                .findFirst()
                .orElseThrow(Systems::unknown);
    }

    Compared compared(Actor reader, DiscoveryFilter filter) {
        Scope scope = Scope.of(reader);
        return compared.get(new Question(scope, filter), () -> compare(scope, filter));
    }

    /**
     * Cases of lianban compared with the models as a change would have them.
     *
     * @throws Refusal if there is no such change, or nothing can be compared with its drafts
     */
    Compared compared(Actor reader, DiscoveryFilter filter, UUID change) {
        Map<String, Content> files = drafts.of(reader, change);
        Compared present = compared(reader, filter);
        Map<String, String> hashes = new TreeMap<>();
        files.forEach((key, file) -> hashes.put(key, file.hash()));
        Question question = new Question(Scope.of(reader), filter);
        return drafted.get(new Drafted(question, present.asOf(), hashes), () -> compareAgain(present, files));
    }

    private Compared compareAgain(Compared present, Map<String, Content> files) {
        Map<String, FlowModel> changed = new TreeMap<>();
        files.forEach((key, file) -> changed.put(key, FlowModels.read(file.bytes())));
        ReadLog read = new ReadLog(present.read().log(), models.names(changed), models.with(changed));
        try {
            return new Compared(present.asOf(), present.filter(), read, conformance(read));
        } catch (ModelNet.TooLarge tooLarge) {
            throw DraftedModels.unfit(String.join(", ", files.keySet()));
        }
    }

    private Compared compare(Scope scope, DiscoveryFilter filter) {
        Instant now = clock.instant();
        ReadLog read = filter.system() == null
                ? new ReadLog(own.read(scope, filter), models.names(), models.inForce())
                : delivered.read(scope, filter);
        return new Compared(now, filter, read, conformance(read));
    }

    private static @Nullable Conformance conformance(ReadLog read) {
        ExpectedModel model = read.model();
        if (model == null || read.log().variants().isEmpty()) {
            return null;
        }
        ActivityLog judged = model.stages() == null ? read.log() : read.log().only(model.stages()::contains);
        return ConformanceCheck.check(judged, model.net(), NAMED_CASES);
    }

    Mined mined(Actor reader, Compared cases, double noise) {
        Question question = new Question(Scope.of(reader), cases.filter());
        return mined.get(new Noisy(question, noise), () -> mine(cases, noise));
    }

    private static Mined mine(Compared cases, double noise) {
        ActivityLog log = cases.read().log();
        DrawnModel drawn = DrawnModel.of(InductiveMiner.mine(log, noise), activity -> title(cases, activity));
        return new Mined(drawn, ConformanceCheck.check(log, ModelNet.of(drawn), 0));
    }

    private static Title title(Compared cases, Activity activity) {
        var name = Objects.requireNonNull(cases.read().names().of(activity));
        return new Title(name.zh(), name.en());
    }
}
