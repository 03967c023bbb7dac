package org.lianban.app.simulation.run;

import java.util.List;
import java.util.Map;
import org.lianban.app.simulation.course.CaseMeasure;
import org.lianban.app.simulation.fit.Post;

/**
 * What came of one run.
 *
 * @param measures of the measured cases that ended, in the order in which they came
 * @param unended how many measured cases had not ended long after the last arrival, or could not go on
 */
public record Outcome(List<CaseMeasure> measures, Map<Post, DeskLoad> loads, int unended) {

    public Outcome {
        measures = List.copyOf(measures);
        loads = Map.copyOf(loads);
    }
}
