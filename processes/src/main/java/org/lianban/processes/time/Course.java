package org.lianban.processes.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.lianban.processes.surroundings.Days;
import org.lianban.processes.surroundings.Service;

/** A process that nobody calls, gone through by cases of one service. */
final class Course {

    /** Measures a course. */
    interface Ruler {
        Length measure(Course course, boolean internalToo);
    }

    /** A limit of the service, and whether the limits that the office set only for itself must fit it, too. */
    record Bound(boolean statutory, boolean internalToo, Days days) {}

    private final Process root;
    private final Service service;
    private final Ruler ruler;
    private final Map<Boolean, Length> measured = new HashMap<>();

    Course(Process root, Service service, Ruler ruler) {
        this.root = root;
        this.service = service;
        this.ruler = ruler;
    }

    Process root() {
        return root;
    }

    Service service() {
        return service;
    }

    /** The law's limit has room for all limits of stages; the promised one for those that are owed to the applicant. */
    List<Bound> bounds(Limits limits) {
        List<Bound> bounds = new ArrayList<>();
        limits.statutory(service).ifPresent(days -> bounds.add(new Bound(true, true, days)));
        limits.promised(service).ifPresent(days -> bounds.add(new Bound(false, false, days)));
        return bounds;
    }

    Length length(boolean internalToo) {
        return measured.computeIfAbsent(internalToo, too -> ruler.measure(this, too));
    }
}
