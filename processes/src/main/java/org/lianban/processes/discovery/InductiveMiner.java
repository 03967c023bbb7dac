package org.lianban.processes.discovery;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lianban.processes.discovery.Cut.Kind;
import org.lianban.processes.discovery.ProcessTree.Leaf;
import org.lianban.processes.discovery.ProcessTree.Loop;
import org.lianban.processes.discovery.ProcessTree.Silent;

/**
 * Finds the flow in blocks that courses took: the inductive miner, with a threshold for what is noise (IMf; Leemans, Fahland, van der Aalst, "Discovering
 * block-structured process models from event logs containing infrequent behaviour", 2013). Without noise every course can be replayed. Other than there, the
 * filtered graph is asked before the whole one, so that a rare swap does not make two activities parallel.
 */
public final class InductiveMiner {

    private final double noise;

    private InductiveMiner(double noise) {
        this.noise = noise;
    }

    /**
     * The flow of a log. Cases that go on count only where none is over, since their courses end anywhere.
     *
     * @param noise from 0 (everything is told) to 1 (only what is most frequent)
     */
    public static ProcessTree mine(ActivityLog log, double noise) {
        List<Variant> complete =
                log.variants().stream().filter(Variant::complete).toList();
        return mine(Traces.of(complete.isEmpty() ? log.variants() : complete), noise);
    }

    static ProcessTree mine(Traces traces, double noise) {
        if (!(noise >= 0 && noise <= 1)) {
            throw new IllegalArgumentException("noise is a share between 0 and 1, not " + noise);
        }
        return new InductiveMiner(noise).tree(traces);
    }

    private ProcessTree tree(Traces traces) {
        long empty = traces.empty();
        long size = traces.size();
        if (empty == size || empty > (1 - noise) * size) {
            return new Silent();
        }
        if (empty > 0) {
            ProcessTree some = tree(traces.nonempty());
            return empty < noise * size ? some : Blocks.choice(List.of(some, new Silent()));
        }
        List<Activity> activities = traces.activities();
        return activities.size() == 1 ? single(activities.get(0), traces) : divided(traces);
    }

    private ProcessTree single(Activity activity, Traces traces) {
        long more = traces.counts().entrySet().stream()
                .filter(one -> one.getKey().steps().size() > 1)
                .mapToLong(Map.Entry::getValue)
                .sum();
        Leaf leaf = new Leaf(activity);
        return more == 0 || more < noise * traces.size() ? leaf : new Loop(leaf, new Silent());
    }

    private ProcessTree divided(Traces traces) {
        FollowsGraph graph = FollowsGraph.of(traces);
        return CutFinder.find(graph.without(noise))
                .or(() -> noise == 0 ? Optional.empty() : CutFinder.find(graph))
                .map(cut -> divided(traces, SkippedTogether.join(cut, traces)))
                .orElseGet(() -> new FallThrough(traces, graph, noise, this::tree).tree());
    }

    private ProcessTree divided(Traces traces, Cut cut) {
        List<Traces> split = LogSplit.split(traces, cut);
        List<ProcessTree> trees = split.stream().map(this::tree).collect(toCollection(ArrayList::new));
        if (cut.kind() == Kind.SEQUENCE) {
            return Blocks.sequence(trees);
        }
        if (cut.kind() == Kind.LOOP) {
            return new Loop(
                    trees.get(0),
                    Blocks.choice(sorted(trees.subList(1, trees.size()), split.subList(1, split.size()))));
        }
        List<ProcessTree> sorted = sorted(trees, split);
        return cut.kind() == Kind.CHOICE ? Blocks.choice(sorted) : Blocks.parallel(sorted);
    }

    /** The most frequent first. */
    private static List<ProcessTree> sorted(List<ProcessTree> trees, List<Traces> split) {
        return IntStream.range(0, trees.size())
                .boxed()
                .filter(index -> split.get(index).size() > 0) // all of it was noise
                .sorted(Comparator.comparingLong(
                        index -> -split.get(index).nonempty().size()))
                .map(trees::get)
                .toList();
    }
}
