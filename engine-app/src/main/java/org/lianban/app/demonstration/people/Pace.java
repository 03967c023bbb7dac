package org.lianban.app.demonstration.people;

import java.util.Map;
import org.lianban.app.demonstration.script.Chance;
import org.lianban.app.demonstration.script.Twist;

/**
 * How quick an examination is.
 *
 * @param share which share of the time until the due date it takes
 * @param late how many working days beyond the due date it takes instead, 0 if it is in time
 */
record Pace(double share, int late) {

    /** Departments that are known for it, and how often they are late. */
    private static final Map<String, Double> LAGGARDS =
            Map.of("URBAN", 0.2, "FIRE", 0.15, "POLICE", 0.08, "PLANNING", 0.1);

    private static final double ELSEWHERE = 0.02;

    static Pace of(OpenCase open, OpenTask task) {
        Chance chance = open.chance();
        String topic = "pace-" + task.itemCode();
        if (open.isChosen(task) && open.has(Twist.STUCK)) {
            return new Pace(1, chance.between(topic, 25, 60));
        }
        if (open.isChosen(task) && open.has(Twist.SLOW)) {
            return new Pace(1, chance.between(topic, 4, 9));
        }
        double risk = LAGGARDS.getOrDefault(task.department(), ELSEWHERE);
        int late = chance.happens(topic + "-late", risk) ? chance.between(topic, 1, 4) : 0;
        return new Pace(0.2 + 0.7 * chance.of(topic), late);
    }
}
