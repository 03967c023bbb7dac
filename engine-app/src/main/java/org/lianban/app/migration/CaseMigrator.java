package org.lianban.app.migration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.engine.migration.FlowMigration;
import org.lianban.app.engine.migration.FlowPlan;
import org.lianban.app.engine.migration.NotMigrated;
import org.lianban.app.engine.migration.ProcessMoves;
import org.lianban.app.engine.release.ModelReleases;
import org.lianban.app.migration.Standing.Moved;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves one case, whole, in one transaction and under its lock, and looks afterwards whether anything else of it has changed: if so,
 * the transaction is undone with it.
 */
@Component
class CaseMigrator {

    private static final LocalisedText DISAGREE = new LocalisedText(
            "迁移后引擎与环节、任务不一致，因此不迁移。", "Its stages and tasks would not be those of the engine; it is left out.");

    private final FlowMigration flow;
    private final ModelReleases releases;
    private final Footprints footprints;
    private final Standings standings;
    private final JdbcClient jdbc;

    CaseMigrator(
            FlowMigration flow, ModelReleases releases, Footprints footprints, Standings standings, JdbcClient jdbc) {
        this.flow = flow;
        this.releases = releases;
        this.footprints = footprints;
        this.standings = standings;
        this.jdbc = jdbc;
    }

    /**
     * Moves a case; whoever works on it just now is waited for.
     *
     * @return its stages and clocks before and after; empty if there is nothing to move: it has ended, or does not run on the plan's source
     *     any more
     * @throws NotMigrated if it cannot be moved, or would lose anything by it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Moved> migrate(FlowPlan plan, UUID caseId) {
        Optional<String> root = lock(caseId);
        if (root.isEmpty() || !releases.deploymentOf(root.get()).equals(Optional.of(plan.from()))) {
            return Optional.empty();
        }
        Footprint before = footprints.of(caseId, root.get());
        Standing stood = standings.of(caseId);
        flow.migrate(plan, root.get());
        plan.processes().forEach(process -> rename(caseId, process));
        before.lostIn(footprints.of(caseId, root.get()), plan).ifPresent(lost -> {
            throw new NotMigrated(lost);
        });
        if (!footprints.agreeWithTheEngine(caseId)) {
            throw new NotMigrated(DISAGREE);
        }
        return Optional.of(stood.to(standings.of(caseId)));
    }

    private void rename(UUID caseId, ProcessMoves process) {
        Map<String, String> renamed = new LinkedHashMap<>(process.elements());
        renamed.entrySet().removeIf(one -> one.getKey().equals(one.getValue()));
        if (!renamed.isEmpty()) {
            footprints.rename(caseId, process.process(), renamed);
        }
    }

    private Optional<String> lock(UUID caseId) {
        return jdbc.sql("select process_instance from approval_case where id = ? and state <> 'CLOSED' for update")
                .param(caseId)
                .query(String.class)
                .optional();
    }
}
