package org.lianban.app.simulation.run;

import java.util.Map;
import org.lianban.app.simulation.fit.Post;
import org.lianban.processes.flow.FlowModel;

/**
 * How cases are handled.
 *
 * @param places how many cases each post can have in hand at once; any number of a post that does not stand in it
 */
public record Scenario(FlowModel model, Terms terms, Map<Post, Integer> places) {

    public Scenario {
        places = Map.copyOf(places);
    }
}
