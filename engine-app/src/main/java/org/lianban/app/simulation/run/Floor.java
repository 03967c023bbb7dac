package org.lianban.app.simulation.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lianban.app.simulation.fit.Fitted;
import org.lianban.app.simulation.fit.Post;
import org.lianban.monitoring.calendar.WorkCalendar;

/** Where the cases of one run meet: the agenda, the desks, and what they draw from. */
final class Floor {

    private final Agenda agenda = new Agenda();
    private final Map<Post, Desk> desks = new HashMap<>();
    private final Scenario scenario;
    private final Fitted fitted;
    private final Office office;
    private final Draws draws;
    private final Set<String> guessed;
    private final long from;

    Floor(Scenario scenario, Fitted fitted, WorkCalendar calendar, Draws draws, Set<String> guessed, long from) {
        this.scenario = scenario;
        this.fitted = fitted;
        this.office = new Office(calendar);
        this.draws = draws;
        this.guessed = guessed;
        this.from = from;
    }

    Agenda agenda() {
        return agenda;
    }

    Scenario scenario() {
        return scenario;
    }

    Fitted fitted() {
        return fitted;
    }

    Office office() {
        return office;
    }

    WorkCalendar calendar() {
        return office.calendar();
    }

    Draws draws() {
        return draws;
    }

    /** The gateways at which nothing was known of what people choose. */
    Set<String> guessed() {
        return guessed;
    }

    Desk desk(Post post) {
        return desks.computeIfAbsent(
                post, one -> new Desk(agenda, office, scenario.places().getOrDefault(one, DeskLoad.ANY_NUMBER), from));
    }

    Map<Post, DeskLoad> loads() {
        Map<Post, DeskLoad> loads = new TreeMap<>();
        desks.forEach((post, desk) -> loads.put(post, desk.load()));
        return loads;
    }
}
