package org.lianban.app.demonstration.script;

import java.util.List;
import java.util.Set;

/**
 * One kind of fate.
 *
 * @param share how many of a hundred cases have it
 */
public record Story(String name, int share, Set<Twist> twists) {

    /** Every kind of fate, with a hundred shares in all. */
    public static final List<Story> ALL = List.of(
            story("everything in time", 28),
            story("corrected once", 11, Twist.DEFECTS),
            story("corrected in two parts", 5, Twist.DEFECTS, Twist.IN_TWO_PARTS),
            story("silent after the notice", 4, Twist.DEFECTS, Twist.SILENT),
            story("a material follows", 5, Twist.FOLLOWING),
            story("not accepted", 4, Twist.NOT_ACCEPTED),
            story("forgotten at the window", 4, Twist.FORGOTTEN),
            story("a pause with its proof", 5, Twist.PAUSED),
            story("a pause after a correction", 1, Twist.DEFECTS, Twist.PAUSED),
            story("a pause that nobody ends", 3, Twist.PAUSED, Twist.NEVER_RESUMED),
            story("a proof in a drawer", 2, Twist.PAUSED, Twist.PROOF_IN_A_DRAWER),
            story("a pause on the last day", 2, Twist.PAUSED, Twist.ON_THE_LAST_DAY),
            story("a pause not granted", 2, Twist.PAUSED, Twist.PAUSE_REFUSED),
            story("extended", 4, Twist.EXTENDED, Twist.SLOW),
            story("an extension not granted", 1, Twist.EXTENSION_REFUSED, Twist.SLOW),
            story("advice asked for", 3, Twist.CONSULTED),
            story("handed on", 2, Twist.HANDED_ON),
            story("delegated", 1, Twist.DELEGATED),
            story("objected to", 3, Twist.OBJECTION),
            story("slow", 4, Twist.SLOW),
            story("stuck", 3, Twist.STUCK),
            story("withdrawn at once", 1, Twist.WITHDRAWN_EARLY),
            story("withdrawn while examined", 1, Twist.WITHDRAWN_LATE),
            story("not collected", 1, Twist.UNCOLLECTED));

    public Story {
        twists = Set.copyOf(twists);
    }

    public boolean has(Twist twist) {
        return twists.contains(twist);
    }

    private static Story story(String name, int share, Twist... twists) {
        return new Story(name, share, Set.of(twists));
    }
}
