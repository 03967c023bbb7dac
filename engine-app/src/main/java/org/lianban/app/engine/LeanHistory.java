package org.lianban.app.engine;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/** Keeps what the engine's own operations need; the ledger and the stage table are the history of a case. */
final class LeanHistory implements HistoryLevel {

    static final LeanHistory LEVEL = new LeanHistory();

    private LeanHistory() {}

    @Override
    public int getId() {
        return 77;
    }

    @Override
    public String getName() {
        return "lianban";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
        return type == HistoryEventTypes.PROCESS_INSTANCE_START
                || type == HistoryEventTypes.PROCESS_INSTANCE_END
                || type == HistoryEventTypes.PROCESS_INSTANCE_MIGRATE
                || type == HistoryEventTypes.INCIDENT_CREATE
                || type == HistoryEventTypes.INCIDENT_RESOLVE
                || type == HistoryEventTypes.INCIDENT_DELETE;
    }
}
