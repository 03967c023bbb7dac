package org.lianban.processes.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianban.processes.Evidence;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.Severity;
import org.lianban.processes.stages.StageDeclaration;
import org.lianban.processes.surroundings.Service;
import org.lianban.processes.time.Course.Bound;

/** How many days a stage could take longer before a limit is reached, for the service in which that is least. */
final class Slack {
    private final StageDeclaration stage;
    private final List<Course> courses;
    private final Limits limits;

    Slack(StageDeclaration stage, List<Course> courses, Limits limits) {
        this.stage = stage;
        this.courses = courses;
        this.limits = limits;
    }

    private record Room(Service service, Bound bound, long days) {}

    /** One; none of a stage that no case of these services comes to. */
    List<Finding> findings() {
        return courses.stream()
                .flatMap(course -> course.bounds(limits).stream().flatMap(bound -> room(course, bound)))
                .min(Comparator.comparingLong(Room::days))
                .map(this::finding)
                .stream()
                .toList();
    }

    private Stream<Room> room(Course course, Bound bound) {
        Length length = course.length(bound.internalToo());
        return Stream.of(length.vias(), length.besides())
                .flatMap(vias -> Optional.ofNullable(vias.get(StageKey.of(stage))).stream())
                .map(via -> new Room(course.service(), bound, room(bound, via)));
    }

    private static long room(Bound bound, Via via) {
        return Math.floorDiv(Allowance.of(bound.days(), via.days(), via.calendar()) - via.days(), via.times());
    }

    private Finding finding(Room room) {
        String kindZh = room.bound().statutory() ? "法定" : "承诺";
        String kindEn = room.bound().statutory() ? "statutory" : "promised";
        long days = Math.max(0, room.days());
        return new Finding(
                stage.elementId(),
                Rule.SLACK,
                Severity.INFO,
                "环节 " + stage.calledZh() + " 还可以延长 " + days + " 个工作日，再长就超过“"
                        + room.service().zh() + "”的" + kindZh + "时限 "
                        + Excess.inChinese(room.bound().days()) + "。",
                "The stage " + stage.calledEn() + " could take " + Excess.counted(days, "working day")
                        + " longer before \""
                        + room.service().en() + "\" reaches its " + kindEn + " limit of "
                        + Excess.inEnglish(room.bound().days()) + ".",
                new Evidence.Itself());
    }
}
