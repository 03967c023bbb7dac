package org.lianban.app.demonstration.people;

import java.util.UUID;

/** A consultation in an open case. */
public record AdviceSeen(UUID id, UUID caseId, UUID branchId, String state) {

    boolean isPending() {
        return state.equals("ASKED");
    }
}
