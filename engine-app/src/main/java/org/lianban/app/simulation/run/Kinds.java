package org.lianban.app.simulation.run;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lianban.app.simulation.course.CaseFacts;
import org.lianban.app.simulation.course.PastCase;

/** What kinds of cases may be invented: each is like a past one. */
public final class Kinds {

    private final List<CaseFacts> facts;
    private final double[] upTo;

    private Kinds(List<CaseFacts> facts, double[] upTo) {
        this.facts = facts;
        this.upTo = upTo;
    }

    /**
     * Kinds like these cases.
     *
     * @param mix weights of services, at least one of which has a case; empty if each case counts alike
     */
    public static Kinds of(List<PastCase> cases, Map<String, Integer> mix) {
        // one service after another, so that with another mix the same share still gives much the same kind
        List<CaseFacts> facts = cases.stream()
                .map(PastCase::facts)
                .filter(one -> mix.isEmpty() || mix.containsKey(one.service()))
                .sorted(Comparator.comparing(CaseFacts::service))
                .toList();
        Map<String, Long> sizes = facts.stream().collect(groupingBy(CaseFacts::service, counting()));
        double[] upTo = new double[facts.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            String service = facts.get(i).service();
            sum += mix.isEmpty() ? 1 : (double) mix.getOrDefault(service, 0) / sizes.getOrDefault(service, 1L);
            upTo[i] = sum;
        }
        return new Kinds(facts, upTo);
    }

    /** The kind at that share of all, which is at least 0 and below 1. */
    CaseFacts at(double share) {
        double wanted = share * upTo[upTo.length - 1];
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] <= wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return facts.get(low);
    }
}
