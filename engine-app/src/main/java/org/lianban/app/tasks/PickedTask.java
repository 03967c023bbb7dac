package org.lianban.app.tasks;

import java.util.UUID;

/** A task that somebody has chosen from the list. */
public record PickedTask(UUID task, UUID caseId, String caseNumber) {}
