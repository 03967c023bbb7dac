package org.lianban.app.discovery;

import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.discovery.Discoveries.Compared;
import org.lianban.app.discovery.Discovery.DifferingCase;
import org.lianban.app.discovery.DiscoveryFilter.Asked;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.lianban.processes.discovery.Conformance;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Flows that are discovered: a supervisor looks at the cases of the region, a designer at those that go through the own department. */
@RestController
@RequestMapping("/api/studio/discovery")
class DiscoveryController {

    /** Stands for a deviation where the cases are asked for that could not be compared. */
    private static final String NOT_COMPARED = "NOT_COMPARED";

    private final Discoveries discoveries;
    private final DiscoveryViews views;
    private final DeviationCases cases;
    private final Cursors cursors;

    DiscoveryController(Discoveries discoveries, DiscoveryViews views, DeviationCases cases, Cursors cursors) {
        this.discoveries = discoveries;
        this.views = views;
        this.cases = cases;
        this.cursors = cursors;
    }

    @RolesAllowed({"DESIGNER", "SUPERVISOR"})
    @GetMapping
    Discovery discoveredFlow(
            @RequestParam @Nullable String system,
            @RequestParam @Nullable String service,
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam @Nullable String department,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable UUID change,
            @RequestParam(defaultValue = "0") double noise) {
        if (!(noise >= 0 && noise <= 1)) {
            throw Refusal.invalid("noise", new LocalisedText("应在 0 到 1 之间", "must be between 0 and 1"));
        }
        Actor reader = Actors.current();
        Asked asked = new Asked(system, service, from, to, department, open);
        DiscoveryFilter filter = discoveries.filter(reader, asked);
        return views.of(reader, compared(reader, filter, change), change, Math.round(noise * 100) / 100.0);
    }

    private Compared compared(Actor reader, DiscoveryFilter filter, @Nullable UUID change) {
        if (change == null) {
            return discoveries.compared(reader, filter);
        }
        if (filter.system() != null) {
            throw Refusal.invalid(
                    "change",
                    new LocalisedText("其他系统的办件不与草稿比对", "cases of other systems are not compared with drafts"));
        }
        return discoveries.compared(reader, filter, change);
    }

    /**
     * Of the most frequent deviations not all cases are named: {@code cases} of the deviation says how many there are. Of the deviation {@code NOT_COMPARED}
     * are those for which the search came to its limit.
     */
    @RolesAllowed({"DESIGNER", "SUPERVISOR"})
    @GetMapping("/cases")
    Page<DifferingCase> casesOfDeviation(
            @RequestParam String deviation,
            @RequestParam @Nullable String system,
            @RequestParam @Nullable String service,
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam @Nullable String department,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable UUID change,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        Actor reader = Actors.current();
        DiscoveryFilter filter = discoveries.filter(reader, new Asked(system, service, from, to, department, open));
        String listing = "discovery:%s:%s:%s".formatted(filter, change, deviation);
        List<@Nullable String> keys = cursors.open(listing, cursor);
        UUID after = keys.isEmpty() ? null : UUID.fromString(String.valueOf(keys.get(0)));
        int size = Page.size(limit);
        List<UUID> ids = named(compared(reader, filter, change), deviation, after, size + 1);
        return Page.of(
                cases.of(reader, ids),
                size,
                last -> cursors.seal(listing, List.of(last.id().toString())));
    }

    /** The next of the named cases, in the order of their ids as text. */
    private static List<UUID> named(Compared compared, String deviation, @Nullable UUID after, int most) {
        Conformance conformance = compared.conformance();
        if (conformance == null) {
            return List.of();
        }
        Stream<String> ids = deviation.equals(NOT_COMPARED)
                ? conformance.unaligned().ids().stream()
                : conformance.deviations().stream()
                        .filter(one -> DiscoveryViews.id(one).equals(deviation))
                        .flatMap(one -> one.ids().stream());
        return ids.filter(id -> after == null || id.compareTo(after.toString()) > 0)
                .limit(most)
                .map(UUID::fromString)
                .toList();
    }
}
