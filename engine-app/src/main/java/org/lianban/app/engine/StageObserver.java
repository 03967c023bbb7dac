package org.lianban.app.engine;

/** Is told, inside the engine's transaction, what the flow reaches and leaves. */
public interface StageObserver {

    void opened(FlowStage stage);

    /**
     * A stage has ended.
     *
     * @param activity as in {@link FlowStage#activity()}
     * @param cancelled whether the stage was interrupted rather than completed
     */
    void closed(String activity, String element, boolean cancelled);
}
