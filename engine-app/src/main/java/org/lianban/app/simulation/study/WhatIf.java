package org.lianban.app.simulation.study;

import java.util.Map;
import org.lianban.app.simulation.fit.Post;
import org.lianban.app.simulation.run.Terms;
import org.lianban.processes.flow.FlowModel;

/**
 * What is changed.
 *
 * @param staffing by which factor the people of a post become more or fewer
 * @param arrivals by which factor cases become more or fewer
 * @param invented whether cases are invented by the rates of history; otherwise those come that came
 * @param mix how often invented cases of each service come in comparison; empty as they came
 */
public record WhatIf(
        FlowModel model,
        Terms terms,
        Map<Post, Double> staffing,
        double arrivals,
        boolean invented,
        Map<String, Integer> mix) {

    public WhatIf {
        staffing = Map.copyOf(staffing);
        mix = Map.copyOf(mix);
    }
}
