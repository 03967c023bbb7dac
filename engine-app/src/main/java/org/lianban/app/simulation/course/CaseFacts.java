package org.lianban.app.simulation.course;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.TimeLimit;

/**
 * What a case brings with it, whenever and however it is handled.
 *
 * @param centre the department of the window
 * @param answers those that describe the situation, by which the rule tables find limits
 * @param choices which way it took where people chose: id of a link by id of a gateway, and {@code fired} by id of a boundary event
 * @param extension what its limit was extended by, if it was
 * @param withdrawnAfter milliseconds from receipt to the applicant's withdrawal; null if there was none
 * @param statutory the limit that it had, or null if none is known
 * @param promised the same
 */
public record CaseFacts(
        String service,
        boolean joint,
        String centre,
        String lead,
        List<Branch> branches,
        Map<String, String> answers,
        Map<String, String> choices,
        List<Pause> pauses,
        @Nullable Extension extension,
        @Nullable Long withdrawnAfter,
        @Nullable TimeLimit statutory,
        @Nullable TimeLimit promised) {

    /** The choice of a boundary event that ended its stage. */
    public static final String FIRED = "fired";

    /** An item, who examines it, and the items of the case that have to come first. */
    public record Branch(String item, String department, Set<String> dependsOn) {}

    /** A special procedure of a branch. */
    public record Pause(
            String item, String ground, @Nullable Cap cap) {}

    /** An extension, so many milliseconds after receipt. */
    public record Extension(long after, TimeLimit by) {}

    public CaseFacts {
        branches = List.copyOf(branches);
        answers = Map.copyOf(answers);
        choices = Map.copyOf(choices);
        pauses = List.copyOf(pauses);
    }

    public CaseFacts withChoices(Map<String, String> taken) {
        return new CaseFacts(
                service,
                joint,
                centre,
                lead,
                branches,
                answers,
                taken,
                pauses,
                extension,
                withdrawnAfter,
                statutory,
                promised);
    }
}
