package org.lianban.app.casework.work;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * A case as a command finds it.
 *
 * @param receivedAt when the application was in hand
 * @param materialsAt when all that was asked for was in hand: with the application, or, after a correction notice, with the corrections
 * @param proposal what the gathered opinions come to
 */
public record CaseRecord(
        UUID id,
        String region,
        String number,
        String serviceCode,
        LocalisedText serviceName,
        boolean joint,
        String leadDepartment,
        String applicantName,
        Map<String, String> answers,
        CaseState state,
        Instant receivedAt,
        Instant materialsAt,
        @Nullable Instant acceptedAt,
        @Nullable AcceptedHow acceptedHow,
        @Nullable Verdict proposal,
        @Nullable Outcome outcome,
        @Nullable String processInstance,
        long version) {

    /** The process instance; every stored case has one. */
    public String flow() {
        if (processInstance == null) {
            throw new IllegalStateException("case " + number + " has no flow yet");
        }
        return processInstance;
    }
}
