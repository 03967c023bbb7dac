package org.lianban.app.migration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.engine.migration.PlanNote;
import org.lianban.app.engine.migration.Renamed;

/**
 * A migration as people see it.
 *
 * @param by name of who planned it
 * @param problems why it cannot be carried out at all; empty if it can
 * @param changes what stages declare otherwise in the target; those that are open stay as they were opened
 * @param cases how many there are in all; the numbers after it add up to it
 */
record Migration(
        UUID id,
        String from,
        String to,
        List<Renamed> renamed,
        String note,
        MigrationState state,
        String by,
        Instant createdAt,
        @Nullable Instant finishedAt,
        List<PlanNote> problems,
        List<PlanNote> changes,
        long cases,
        long untried,
        long ready,
        long held,
        long gone,
        long failed,
        long migrated) {}
