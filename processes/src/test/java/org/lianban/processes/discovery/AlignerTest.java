package org.lianban.processes.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.processes.discovery.ProcessTree.Choice;
import org.lianban.processes.discovery.ProcessTree.Leaf;
import org.lianban.processes.discovery.ProcessTree.Loop;
import org.lianban.processes.discovery.ProcessTree.Parallel;
import org.lianban.processes.discovery.ProcessTree.Sequence;
import org.lianban.processes.discovery.ProcessTree.Silent;

/** Alignments against all words of small trees, one by one. */
class AlignerTest {

    private static final int LONGEST = 9;

    static IntStream seeds() {
        return IntStream.range(0, 120);
    }

    private static ProcessTree random(Random random, int depth, int[] next) {
        int kind = depth == 0 ? random.nextInt(5) : random.nextInt(8);
        if (kind == 4) {
            return new Silent();
        }
        if (kind < 4) {
            return new Leaf(Activity.named(String.valueOf((char) ('a' + next[0]++ % 6))));
        }
        ProcessTree one = random(random, depth - 1, next);
        ProcessTree other = random(random, depth - 1, next);
        return switch (random.nextInt(4)) {
            case 0 -> new Sequence(List.of(one, other));
            case 1 -> new Choice(List.of(one, other));
            case 2 -> new Parallel(List.of(one, other));
            default -> new Loop(one, other);
        };
    }

    private static Set<String> words(ProcessTree tree) {
        if (tree instanceof Leaf leaf) {
            return Set.of(leaf.activity().element());
        } else if (tree instanceof Sequence sequence) {
            return both(
                    words(sequence.children().get(0)), words(sequence.children().get(1)));
        } else if (tree instanceof Choice choice) {
            Set<String> all = new HashSet<>();
            choice.children().forEach(child -> all.addAll(words(child)));
            return all;
        } else if (tree instanceof Parallel parallel) {
            Set<String> all = new HashSet<>();
            for (String one : words(parallel.children().get(0))) {
                words(parallel.children().get(1)).forEach(other -> shuffle("", one, other, all));
            }
            return all;
        } else if (tree instanceof Loop loop) {
            Set<String> all = new HashSet<>(words(loop.body()));
            Set<String> turn = both(words(loop.again()), words(loop.body()));
            for (int size = -1; size < all.size(); ) {
                size = all.size();
                all.addAll(both(all, turn));
            }
            return all;
        }
        return Set.of("");
    }

    private static Set<String> both(Set<String> first, Set<String> second) {
        Set<String> all = new HashSet<>();
        first.forEach(one -> second.stream()
                .filter(other -> one.length() + other.length() <= LONGEST)
                .forEach(other -> all.add(one + other)));
        return all;
    }

    private static void shuffle(String begun, String one, String other, Set<String> all) {
        if (begun.length() + one.length() + other.length() > LONGEST) {
            return;
        }
        if (one.isEmpty() || other.isEmpty()) {
            all.add(begun + one + other);
            return;
        }
        shuffle(begun + one.charAt(0), one.substring(1), other, all);
        shuffle(begun + other.charAt(0), one, other.substring(1), all);
    }

    /** How many letters must be added or taken away. */
    private static int distance(String one, String other) {
        int[][] same = new int[one.length() + 1][other.length() + 1];
        for (int i = one.length() - 1; i >= 0; i--) {
            for (int j = other.length() - 1; j >= 0; j--) {
                same[i][j] = one.charAt(i) == other.charAt(j)
                        ? same[i + 1][j + 1] + 1
                        : Math.max(same[i + 1][j], same[i][j + 1]);
            }
        }
        return one.length() + other.length() - 2 * same[0][0];
    }

    private static Net net(ProcessTree tree) {
        return ModelNet.of(Drawn.of(tree)).forBranches(List.of());
    }

    private static String random(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(6)));
        }
        return word.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWordOfTheTreeIsNearerThanTheAlignmentSays(int seed) {
        Random random = new Random(seed);
        ProcessTree tree = random(random, 2, new int[1]);
        Set<String> words = words(tree);
        Aligner aligner = new Aligner(net(tree), 100_000);

        for (int i = 0; i < 10; i++) {
            String word = random(random);
            Alignment alignment = aligner.align(Logs.course(word), true).orElseThrow();
            int nearest =
                    words.stream().mapToInt(one -> distance(one, word)).min().orElseThrow();

            assertThat(alignment.cost()).as("%s against %s", word, tree).isEqualTo(nearest);
            assertThat(alignment.best()).isTrue();
        }
    }

    @Test
    void overlappingStepsFitInEitherOrder() {
        ProcessTree tree = new Sequence(List.of(new Leaf(Activity.named("b")), new Leaf(Activity.named("a"))));
        Course both = new Course(
                List.of(new Course.Step(Activity.named("a"), 0, 0), new Course.Step(Activity.named("b"), 0, 0)));

        assertThat(new Aligner(net(tree), 1_000).align(both, true).orElseThrow().cost())
                .isZero();
        assertThat(new Aligner(net(tree), 1_000)
                        .align(Logs.course("ab"), true)
                        .orElseThrow()
                        .cost())
                .isEqualTo(2);
    }

    @Test
    void aCaseThatGoesOnNeedNotComeToTheEnd() {
        ProcessTree tree = new Sequence(List.of(new Leaf(Activity.named("a")), new Leaf(Activity.named("b"))));

        assertThat(new Aligner(net(tree), 1_000)
                        .align(Logs.course("a"), false)
                        .orElseThrow()
                        .cost())
                .isZero();
        assertThat(new Aligner(net(tree), 1_000)
                        .align(Logs.course("a"), true)
                        .orElseThrow()
                        .cost())
                .isOne();
    }

    @Test
    void aSearchWithMoreRoomFindsNothingWorseAndSaysWhenItIsTheBest() {
        List<ProcessTree> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(new Choice(List.of(
                    new Sequence(List.of(new Leaf(Activity.named("x" + i)), new Leaf(Activity.named("y" + i)))),
                    new Silent())));
        }
        Course reversed = Course.inOrder(IntStream.range(0, 12)
                .mapToObj(i -> Activity.named((i % 2 == 0 ? "y" : "x") + i / 2))
                .toList());
        Net net = net(new Parallel(rows));
        Alignment best = new Aligner(net, 1_000_000).align(reversed, true).orElseThrow();

        assertThat(best.best()).isTrue();
        assertThat(best.cost()).isEqualTo(12);
        for (int room = 10; room < 100_000; room *= 3) {
            new Aligner(net, room).align(reversed, true).ifPresent(one -> assertThat(one.cost())
                    .isBetween(best.cost(), one.best() ? best.cost() : 24));
        }
    }

    @Test
    void aSearchThatFindsNothingFindsNothing() {
        ProcessTree tree = new Leaf(Activity.named("a"));

        assertThat(new Aligner(net(tree), 2).align(Logs.course("a"), true)).isEmpty();
    }
}
