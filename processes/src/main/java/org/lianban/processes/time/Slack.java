package org.lianban.processes.time;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lianban.processes.Evidence;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.Severity;
import org.lianban.processes.surroundings.Service;
import org.lianban.processes.time.Course.Bound;
import org.lianban.processes.time.StageWeights.Key;

/** How many days a stage could take longer before a limit is reached, for the service in which that is least. */
final class Slack {
    private final Key stage;
    private final List<Course> courses;
    private final Limits limits;

    Slack(Key stage, List<Course> courses, Limits limits) {
        this.stage = stage;
        this.courses = courses;
        this.limits = limits;
    }

    private record Room(Service service, Bound bound, Path path, long limit, long days) {}

    /** One; none of a stage that no case of these services comes to. */
    List<Finding> findings() {
        return courses.stream()
                .flatMap(course -> course.bounds(limits).stream().flatMap(bound -> room(course, bound)))
                .min(Comparator.comparingLong(Room::days))
                .map(this::finding)
                .stream()
                .toList();
    }

    /**
     * Found by thinking the stage so much longer that the longest path must lead through it: the rounds that it is gone are then how many times it grew, and the
     * rest is how long that path is now.
     */
    private Stream<Room> room(Course course, Bound bound) {
        Path grown = course.longestThrough(stage, bound.internalToo());
        long times = grown.days() / StageWeights.GROWTH;
        if (times == 0) {
            return Stream.empty();
        }
        Path path = Path.of(grown, stage, times);
        long limit = Allowance.of(bound.days(), path);
        return Stream.of(new Room(course.service(), bound, path, limit, Math.floorDiv(limit - path.days(), times)));
    }

    private Finding finding(Room room) {
        String kindZh = room.bound().statutory() ? "法定" : "承诺";
        String kindEn = room.bound().statutory() ? "statutory" : "promised";
        long days = Math.max(0, room.days());
        Evidence evidence = new Evidence.LongestPath(
                room.service().code(),
                room.path().legs().stream().map(Path.Leg::evidence).toList(),
                Math.toIntExact(room.path().days()),
                Math.toIntExact(room.limit()));
        return new Finding(
                stage.element(),
                Rule.SLACK,
                Severity.INFO,
                "环节 " + stage.element() + " 还可以延长 " + days + " 个工作日，再长就超过“"
                        + room.service().zh() + "”的" + kindZh + "时限 "
                        + Excess.inChinese(room.bound().days()) + "。",
                "The stage " + stage.element() + " could take " + Excess.counted(days, "working day")
                        + " longer before \""
                        + room.service().en() + "\" reaches its " + kindEn + " limit of "
                        + Excess.inEnglish(room.bound().days()) + ".",
                evidence);
    }
}
