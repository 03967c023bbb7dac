package org.lianban.app.demonstration.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open case as the database has it.
 *
 * @param noticeAt when the correction notice was sent
 * @param missing those that are not there, optional ones aside; once the notice is out, of those that it names
 * @param toFollow those that are to follow
 * @param extensionAsked whether an extension was ever asked for
 */
public record CaseSeen(
        UUID id,
        String state,
        boolean joint,
        String leadDepartment,
        Instant receivedAt,
        @Nullable Instant acceptedAt,
        @Nullable String proposal,
        @Nullable Instant noticeAt,
        List<String> missing,
        List<String> toFollow,
        boolean extensionAsked) {

    public CaseSeen {
        missing = List.copyOf(missing);
        toFollow = List.copyOf(toFollow);
    }

    boolean isIn(String... states) {
        return List.of(states).contains(state);
    }
}
