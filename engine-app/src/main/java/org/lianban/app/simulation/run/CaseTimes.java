package org.lianban.app.simulation.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.app.simulation.course.CaseFacts;
import org.lianban.app.simulation.fit.Samples;
import org.lianban.app.simulation.fit.Times;
import org.lianban.app.simulation.walk.Token;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.processes.flow.Node;
import org.lianban.processes.stages.StageDeclaration;

/** How long things take in a simulated case, and until when they may; moments and lengths are milliseconds. */
final class CaseTimes {

    private final Floor floor;
    private final CaseFacts facts;
    private final Draws draws;
    private final CaseBranches branches;

    CaseTimes(Floor floor, CaseFacts facts, Draws draws, CaseBranches branches) {
        this.floor = floor;
        this.facts = facts;
        this.draws = draws;
        this.branches = branches;
    }

    /** Office time in which nobody looks at a stage. */
    long latency(Token token, Node stage) {
        return draw(floor.fitted().latency(), token, stage, "latency");
    }

    /** Office time that somebody works on it. */
    long work(Token token, Node stage) {
        return draw(floor.fitted().hands(), token, stage, "hands");
    }

    /** How long a stage lasts on which nobody here works. */
    long waiting(Token token, Node stage) {
        return draw(floor.fitted().waits(), token, stage, "wait");
    }

    private long draw(Times times, Token token, Node stage, String what) {
        StageDeclaration declared = Objects.requireNonNull(stage.stage(), "a stage declares itself");
        String item = branches.item(declared, token.scope());
        Samples seen = times.of(stage.id(), item, branches.department(declared, token.scope()));
        return seen == null
                ? 0
                : seen.at(draws.share(what + " " + item + " " + stage.id() + " "
                        + token.scope().visits(stage.id())));
    }

    /** The end of the last day in time of a stage that begins now; null if it has no limit in days. */
    @Nullable
    Long due(StageDeclaration declared, Token token) {
        String key = declared.limit();
        TimeLimit limit =
                key == null ? null : floor.scenario().terms().stage(key, facts, branches.item(declared, token.scope()));
        if (limit == null || limit.unit() == LimitUnit.WORKING_MINUTE) {
            return null;
        }
        WorkCalendar calendar = floor.calendar();
        LocalDate today = calendar.dateOf(Instant.ofEpochMilli(floor.agenda().now()));
        LocalDate last = limit.unit() == LimitUnit.WORKING_DAY
                ? calendar.plusWorkingDays(today, limit.amount())
                : calendar.firstWorkingDayOnOrAfter(today.plusDays(limit.amount()));
        return calendar.startOf(last.plusDays(1)).toEpochMilli();
    }
}
