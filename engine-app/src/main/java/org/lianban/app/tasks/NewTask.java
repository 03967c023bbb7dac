package org.lianban.app.tasks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;

/**
 * A task to be put on the list, with what the list shows of it. Due date and clock state follow from the ledger.
 *
 * @param assignee who alone has it from the beginning; null if any of the department takes it
 */
public record NewTask(
        UUID id,
        String region,
        UUID caseId,
        @Nullable UUID branchId,
        UUID stageId,
        String engineTask,
        String element,
        LocalisedText title,
        String department,
        Role role,
        @Nullable Authority authority,
        @Nullable UUID excluded,
        @Nullable UUID subject,
        @Nullable String itemCode,
        @Nullable LocalisedText itemName,
        String caseNumber,
        String serviceCode,
        LocalisedText serviceName,
        String applicantName,
        @Nullable UUID assignee,
        Instant createdAt) {}
