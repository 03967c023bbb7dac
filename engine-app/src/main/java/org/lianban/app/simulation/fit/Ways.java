package org.lianban.app.simulation.fit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.app.simulation.course.CaseFacts;
import org.lianban.processes.flow.Link;

/** How often each way was taken where people chose, by service; of a service that never came there, by all of them. */
public final class Ways {

    private static final String ALL = "*";

    private final Map<String, Map<String, Map<String, Long>>> counts = new HashMap<>();

    public static Ways of(Collection<CaseFacts> cases) {
        Ways ways = new Ways();
        cases.forEach(one -> one.choices().forEach((gateway, link) -> {
            ways.add(one.service(), gateway, link);
            ways.add(ALL, gateway, link);
        }));
        return ways;
    }

    private void add(String service, String gateway, String link) {
        counts.computeIfAbsent(service, any -> new HashMap<>())
                .computeIfAbsent(gateway, any -> new HashMap<>())
                .merge(link, 1L, Long::sum);
    }

    /** Whether anybody ever chose one of these there. */
    public boolean knows(String gateway, List<Link> open) {
        return seen(ALL, gateway, open).isPresent();
    }

    /**
     * One of these ways.
     *
     * @param share at least 0 and below 1; equal shares choose alike. Where nothing was seen, all ways are as likely
     */
    public Link choose(String service, String gateway, List<Link> open, double share) {
        Map<String, Long> seen =
                seen(service, gateway, open).or(() -> seen(ALL, gateway, open)).orElse(Map.of());
        double all = open.stream().mapToLong(link -> weight(seen, link)).sum();
        double passed = 0;
        for (Link link : open) {
            passed += weight(seen, link) / all;
            if (share < passed) {
                return link;
            }
        }
        return open.get(open.size() - 1);
    }

    private static long weight(Map<String, Long> seen, Link link) {
        return seen.isEmpty() ? 1 : seen.getOrDefault(link.id(), 0L);
    }

    private Optional<Map<String, Long>> seen(String service, String gateway, List<Link> open) {
        return Optional.ofNullable(counts.getOrDefault(service, Map.of()).get(gateway))
                .filter(seen -> open.stream().anyMatch(link -> seen.containsKey(link.id())));
    }
}
