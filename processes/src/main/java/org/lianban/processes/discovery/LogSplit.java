package org.lianban.processes.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianban.processes.discovery.Course.Step;

/** Splits traces by a cut. What contradicts the cut is left out, as little of it as possible (IMf); without noise nothing is. */
final class LogSplit {

    private final Cut cut;
    private final Map<Activity, Integer> places;

    private LogSplit(Cut cut) {
        this.cut = cut;
        this.places = cut.places();
    }

    /** Traces for each part of the cut, in its order. */
    static List<Traces> split(Traces traces, Cut cut) {
        LogSplit split = new LogSplit(cut);
        return IntStream.range(0, cut.parts().size())
                .mapToObj(part -> traces.each(course -> split.pieces(course, part)))
                .toList();
    }

    private Stream<Course> pieces(Course course, int part) {
        return switch (cut.kind()) {
            case CHOICE -> chosen(course) == part ? Stream.of(only(course, part)) : Stream.empty();
            case PARALLEL -> Stream.of(only(course, part));
            case SEQUENCE -> Stream.of(stretch(course, part));
            case LOOP -> turns(course, part);
        };
    }

    private int place(Step step) {
        return Objects.requireNonNull(places.get(step.activity()));
    }

    private Course only(Course course, int part) {
        return course.only(activity -> Objects.requireNonNull(places.get(activity)) == part);
    }

    /** The part that has most of it; an empty course belongs to the first. */
    private int chosen(Course course) {
        long[] had = new long[cut.parts().size()];
        course.steps().forEach(step -> had[place(step)]++);
        return IntStream.range(0, had.length).reduce(0, (best, part) -> had[part] > had[best] ? part : best);
    }

    private Course stretch(Course course, int part) {
        int[] parts = stretches(course);
        return Course.of(IntStream.range(0, parts.length)
                .filter(index -> parts[index] == part && place(course.steps().get(index)) == part)
                .mapToObj(course.steps()::get));
    }

    /** For each step the part whose turn it is, so that parts come in their order and as few steps as possible are of another. */
    private int[] stretches(Course course) {
        int steps = course.steps().size();
        int size = cut.parts().size();
        int[][] best = new int[steps + 1][size]; // misplaced from this step on, if the turn is at this part or later
        for (int step = steps - 1; step >= 0; step--) {
            int place = place(course.steps().get(step));
            for (int part = size - 1; part >= 0; part--) {
                int here = best[step + 1][part] + (part == place ? 0 : 1);
                best[step][part] = part + 1 < size ? Math.min(here, best[step][part + 1]) : here;
            }
        }
        int[] parts = new int[steps];
        int part = 0;
        for (int step = 0; step < steps; step++) {
            while (part + 1 < size
                    && best[step][part] == best[step][part + 1]
                    && place(course.steps().get(step)) > part) {
                part++;
            }
            parts[step] = part;
        }
        return parts;
    }

    /** Turns of the body and of the ways back; between two ways back, and where a course begins or ends with one, the body was empty. */
    private Stream<Course> turns(Course course, int part) {
        List<Course> turns = new ArrayList<>();
        List<Step> turn = new ArrayList<>();
        int now = 0;
        for (Step step : course.steps()) {
            int place = place(step);
            if (place != now) {
                end(turns, turn, now == part);
                if (now != 0 && place != 0) {
                    end(turns, turn, part == 0);
                }
            }
            turn.add(step);
            now = place;
        }
        end(turns, turn, now == part);
        if (now != 0) {
            end(turns, turn, part == 0);
        }
        return turns.stream();
    }

    private static void end(List<Course> turns, List<Step> turn, boolean wanted) {
        if (wanted) {
            turns.add(Course.of(turn.stream()));
        }
        turn.clear();
    }
}
