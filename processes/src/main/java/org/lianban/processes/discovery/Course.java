package org.lianban.processes.discovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The course of a case, without its times: which of its activities came before which, and which overlapped. Cases that differ only in how long things took, or
 * in which of two overlapping activities began first, have the same course.
 *
 * @param steps in the order in which they began; of the same phase, by length and name
 */
public record Course(List<Step> steps) {

    /**
     * An activity in a course. One comes before another if its last phase is before the other's first.
     *
     * @param from the first phase in which it goes on
     * @param to the last
     */
    public record Step(Activity activity, int from, int to) {
        boolean before(Step other) {
            return to < other.from;
        }
    }

    private static final Comparator<Step> ORDER =
            Comparator.comparingInt(Step::from).thenComparingInt(Step::to).thenComparing(Step::activity);

    /** An end, a moment without length, or a start; at the same instant in this order. */
    private record Point(Instant at, int rank, int index, boolean start) {}

    private static final int END = 0;
    private static final int MOMENT = 1;
    private static final int START = 2;

    public Course {
        steps = List.copyOf(steps);
    }

    /** The course of a case; what is told at the same instant and without length happened in the order in which it is told. */
    public static Course of(List<Occurrence> occurrences) {
        List<Activity> activities =
                occurrences.stream().map(Occurrence::activity).toList();
        return canonical(
                activities,
                IntStream.range(0, occurrences.size())
                        .boxed()
                        .flatMap(index -> points(index, occurrences.get(index)))
                        .sorted(Comparator.comparing(Point::at)
                                .thenComparingInt(Point::rank)
                                .thenComparingInt(Point::index))
                        .toList());
    }

    /** One after the other. */
    public static Course inOrder(List<Activity> activities) {
        return new Course(IntStream.range(0, activities.size())
                .mapToObj(index -> new Step(activities.get(index), index, index))
                .toList());
    }

    private static Stream<Point> points(int index, Occurrence one) {
        Instant end = Objects.requireNonNullElse(one.end(), Instant.MAX);
        boolean moment = !end.isAfter(one.start());
        return Stream.of(
                new Point(one.start(), moment ? MOMENT : START, index, true),
                new Point(moment ? one.start() : end, moment ? MOMENT : END, index, false));
    }

    /** A new phase begins where something begins after something ended. */
    private static Course canonical(List<Activity> activities, List<Point> points) {
        int[] from = new int[activities.size()];
        @Nullable Step[] steps = new Step[activities.size()];
        int phase = -1;
        boolean ended = true;
        for (Point point : points) {
            if (point.start()) {
                phase += ended ? 1 : 0;
                from[point.index()] = phase;
            } else {
                steps[point.index()] = new Step(activities.get(point.index()), from[point.index()], phase);
            }
            ended = !point.start();
        }
        return new Course(
                Stream.of(steps).map(Objects::requireNonNull).sorted(ORDER).toList());
    }

    /** The same course as far as it consists of some activities. */
    Course only(Predicate<Activity> wanted) {
        return of(steps.stream().filter(step -> wanted.test(step.activity())));
    }

    /** A course of some of the steps. */
    static Course of(Stream<Step> kept) {
        List<Step> steps = kept.toList();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            points.add(new Point(Instant.ofEpochSecond(2L * steps.get(i).from()), START, i, true));
            points.add(new Point(Instant.ofEpochSecond(2L * steps.get(i).to() + 1), END, i, false));
        }
        points.sort(Comparator.comparing(Point::at).thenComparingInt(Point::index));
        return canonical(steps.stream().map(Step::activity).toList(), points);
    }

    /** Whether nothing goes on between the step before this one and this one. */
    boolean parts(int index) {
        int from = steps.get(index).from();
        return steps.subList(0, index).stream().allMatch(step -> step.to() < from);
    }
}
