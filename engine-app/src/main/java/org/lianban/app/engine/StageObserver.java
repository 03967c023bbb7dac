package org.lianban.app.engine;

/** Is told, inside the engine's transaction, what the flow reaches and leaves. */
public interface StageObserver {

    void opened(FlowStage stage);

    /**
     * A stage has ended.
     *
     * @param execution as in {@link FlowStage#execution()}
     * @param cancelled whether the stage was interrupted rather than completed
     */
    void closed(String execution, String element, boolean cancelled);
}
