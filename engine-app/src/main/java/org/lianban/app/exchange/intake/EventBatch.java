package org.lianban.app.exchange.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /api/exchange/{system}/events} takes; it is read event by event, and this is only what the description of the
 * interface says of it.
 */
record EventBatch(List<Event> events) {

    /**
     * One event.
     *
     * @param id names it within its case; a repeated delivery with other content is a new version
     * @param case_ the case in the sending system
     * @param at when it took effect, with offset, or local to the system's calendar
     * @param recordedAt when it was entered there
     * @param data values, numbers or lists, by the keys of the type
     * @param withdrawn takes the event of that id back
     */
    @io.swagger.v3.oas.annotations.media.Schema(name = "DeliveredEvent")
    record Event(
            String id,

            @com.fasterxml.jackson.annotation.JsonProperty("case")
            String case_,

            @Nullable String type,
            @Nullable String at,
            @Nullable String recordedAt,
            @Nullable String department,
            @Nullable String person,
            @Nullable Map<String, String> data,
            @Nullable Boolean withdrawn) {}
}
