package org.lianban.app.migration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.engine.FlowModels;
import org.lianban.app.engine.migration.FlowPlan;
import org.lianban.app.engine.migration.ProcessMoves;
import org.lianban.app.migration.MigrationCase.MovedStage;
import org.lianban.app.migration.MigrationCases.Row;
import org.lianban.app.migration.Standing.Moved;
import org.lianban.app.migration.Standing.Open;
import org.lianban.app.web.LocalisedText;
import org.springframework.stereotype.Component;

/** The cases of a migration as people see them, with the names of their stages. */
@Component
class CaseSheet {

    private final Standings standings;
    private final FlowModels models;

    CaseSheet(Standings standings, FlowModels models) {
        this.standings = standings;
        this.models = models;
    }

    List<MigrationCase> of(List<Row> rows, FlowPlan plan) {
        List<UUID> now = rows.stream()
                .filter(row -> row.seen() == null)
                .map(Row::caseId)
                .distinct()
                .toList();
        Map<UUID, Standing> standing = standings.of(now);
        return rows.stream().map(row -> view(row, plan, standing)).toList();
    }

    private MigrationCase view(Row row, FlowPlan plan, Map<UUID, Standing> standing) {
        Moved moved = row.seen();
        if (moved == null) {
            Standing here = Objects.requireNonNull(standing.get(row.caseId()));
            return view(
                    row,
                    here.stages().stream()
                            .map(stage -> stage(
                                    plan,
                                    stage,
                                    plan.moved(stage.process(), stage.element()).orElse(null)))
                            .toList(),
                    here.clocks().stream()
                            .map(clock -> Standing.moved(clock, null))
                            .toList());
        }
        return view(
                row,
                moved.stages().stream()
                        .map(place -> stage(plan, place.stage(), place.to()))
                        .toList(),
                moved.clocks());
    }

    private static MigrationCase view(Row row, List<MovedStage> stages, List<MigrationCase.MovedClock> clocks) {
        return new MigrationCase(
                row.number(), row.caseId(), row.caseNumber(), row.state(), row.words(), row.endedAt(), stages, clocks);
    }

    private MovedStage stage(FlowPlan plan, Open stage, @Nullable String to) {
        Optional<ProcessMoves> moves = plan.processes().stream()
                .filter(one -> one.process().equals(stage.process()))
                .findFirst();
        return new MovedStage(
                stage.process(),
                stage.element(),
                name(moves.map(ProcessMoves::source), stage.element()),
                stage.item(),
                to,
                to == null ? null : name(moves.map(ProcessMoves::target), to));
    }

    private LocalisedText name(Optional<String> definition, String element) {
        return definition
                .map(id -> models.ofDefinition(id).names().get(element))
                .orElse(new LocalisedText(element, element));
    }
}
