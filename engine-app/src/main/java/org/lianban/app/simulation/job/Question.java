package org.lianban.app.simulation.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be simulated.
 *
 * @param system whose delivered cases, or uploaded log; null for the cases of lianban
 * @param from cases received from that day on are measured, in the zone of the calendar
 * @param to up to that day, which is part of it
 * @param change of the studio, whose models and tables are tried; null for those in force
 * @param removed ids of stages that fall away
 * @param parallel pairs of stages that go on side by side
 * @param limits of services, in working days
 * @param staffing how many people a post has
 * @param arrivals cases in percent of those that came
 * @param invented whether cases are invented by the rates of history; otherwise those come that came
 * @param perDay how many invented cases come on a working day, instead of {@code arrivals}; null for as many as came
 * @param mix of invented cases, by weights; empty as they came
 * @param catalogueOn the day whose catalogue is tried; null for that by which each case was handled
 * @param runs how many replications
 */
public record Question(
        @Nullable String system,
        LocalDate from,
        LocalDate to,
        @Nullable UUID change,
        List<String> removed,
        List<Pair> parallel,
        List<OtherLimit> limits,
        List<Staffing> staffing,
        int arrivals,
        boolean invented,
        @Nullable Double perDay,
        List<Weight> mix,
        @Nullable LocalDate catalogueOn,
        int runs) {

    public Question {
        removed = List.copyOf(removed);
        parallel = List.copyOf(parallel);
        limits = List.copyOf(limits);
        staffing = List.copyOf(staffing);
        mix = List.copyOf(Objects.requireNonNullElse(mix, List.of())); // older ones have none
    }

    /** Two stages, of which the second follows straight on the first. */
    public record Pair(String first, String second) {}

    /** Limits of a service in working days; what is null stays. */
    public record OtherLimit(
            String service,
            @Nullable Integer promised,
            @Nullable Integer statutory) {}

    /** So many people of a role in a department. */
    public record Staffing(String department, String role, int people) {}

    /** A service, and how often it comes in comparison with the others. */
    public record Weight(String service, int weight) {}

    /** How many runs it takes: those of the calibration, those before and those after. */
    public int steps() {
        return 3 * runs;
    }
}
