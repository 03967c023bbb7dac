package org.lianban.app.casework.stageform;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * The form of a stage, for who may read the case.
 *
 * @param task the task at which it is filled in
 * @param title what the task is called
 * @param schema JSON, as form-js has it; it says nothing of anybody
 * @param values by key of the field, as they were filled in last; empty before, and for who only supervises
 * @param answers how often it was filled in
 * @param asks whether the stage cannot end before it is filled in
 * @param fillable whether the reader may fill it in now
 * @param withheld the reader only supervises: what was filled in is not shown
 */
record StageFormView(
        UUID stage,
        UUID task,
        String element,
        LocalisedText title,
        String department,
        String key,
        LocalisedText name,
        String schema,
        Map<String, Object> values,
        int answers,
        @Nullable String filledBy,
        @Nullable Instant filledAt,
        boolean asks,
        boolean fillable,
        boolean withheld) {}
