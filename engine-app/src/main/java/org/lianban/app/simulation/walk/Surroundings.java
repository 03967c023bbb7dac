package org.lianban.app.simulation.walk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.processes.flow.Link;
import org.lianban.processes.flow.Node;

/** What the flow alone does not say. */
public interface Surroundings {

    /** A token waits at a stage: somebody has to call {@link Walk#leave} or {@link Walk#expire}, now or later. */
    void reached(Token token, Node stage);

    /** Which of these ways is taken. */
    Link choose(Token token, Node gateway, List<Link> open);

    /** Which of these ways are taken at an inclusive gateway, at least one. */
    List<Link> chooseSome(Token token, Node gateway, List<Link> open);

    /** Whether a condition holds that asks no variable; null if only people know. */
    @Nullable
    Boolean holds(Token token, String condition);

    /** A step was passed. */
    void passed(Token token, Node step);

    /** The items for which a call runs; of one that runs once, the item that it is about, or null. */
    List<@Nullable String> items(Token token, Node call);

    /** A process has ended. */
    void ended(Scope scope);
}
