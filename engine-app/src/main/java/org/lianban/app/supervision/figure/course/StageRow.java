package org.lianban.app.supervision.figure.course;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.attribution.Piece;
import org.lianban.monitoring.attribution.Piece.Elsewhere;
import org.lianban.monitoring.attribution.Piece.Kind;
import org.lianban.processes.AcceptanceProcess;
import org.lianban.processes.DecisionAndDeliveryProcess;
import org.lianban.processes.ItemExaminationProcess;
import org.lianban.processes.JointApprovalProcess;

/**
 * A stage as it is stored.
 *
 * @param item of the branch that it belongs to
 * @param dependsOn the items that the branch waits for
 * @param clockId the clock that runs while it is open
 * @param counted whether time in it counts against the limit of the case
 * @param takenUpAt when somebody first claimed its task
 * @param untouched whether its task still waits for somebody to claim it
 */
public record StageRow(
        UUID id,
        UUID caseId,
        @Nullable UUID branch,
        @Nullable String item,
        Set<String> dependsOn,
        String process,
        String element,
        String department,
        @Nullable UUID clockId,
        boolean counted,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant takenUpAt,
        boolean untouched) {

    static StageRow of(ResultSet row, int number) throws SQLException {
        Array needed = row.getArray("depends_on");
        return new StageRow(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("branch_id", UUID.class),
                row.getString("item_code"),
                needed == null ? Set.of() : Set.of((String[]) needed.getArray()),
                row.getString("process"),
                row.getString("element"),
                row.getString("department"),
                row.getObject("clock_id", UUID.class),
                row.getBoolean("counted"),
                Objects.requireNonNull(instant(row, "opened_at")),
                instant(row, "closed_at"),
                instant(row, "taken_up_at"),
                row.getBoolean("untouched"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    boolean isConsultation() {
        return element.equals(ItemExaminationProcess.ANSWER_CONSULTATION);
    }

    /** What kind of piece it is; empty for what runs beside the way of the case, as a request for an extension does. */
    Optional<Kind> kind() {
        return switch (process) {
            case AcceptanceProcess.KEY ->
                Optional.of(element.equals(AcceptanceProcess.AWAIT_CORRECTIONS) ? Kind.CORRECTING : Kind.ACCEPTING);
            case ItemExaminationProcess.KEY ->
                switch (element) {
                    case ItemExaminationProcess.AWAIT_PREREQUISITE -> Optional.of(Kind.WAITING);
                    case ItemExaminationProcess.EXAMINE -> Optional.of(Kind.EXAMINING);
                    default -> Optional.empty();
                };
            case JointApprovalProcess.KEY -> Optional.of(Kind.DECIDING);
            case DecisionAndDeliveryProcess.KEY ->
                Optional.of(element.equals(DecisionAndDeliveryProcess.DECIDE) ? Kind.DECIDING : Kind.DELIVERING);
            default -> Optional.empty();
        };
    }

    Piece piece(Kind kind, Instant end, List<StageRow> consultations, Map<LocalDate, String> grounds) {
        return new Piece(
                id.toString(),
                kind,
                department,
                item,
                element,
                openedAt,
                closedAt == null ? end : closedAt,
                dependsOn,
                takenUpAt == null && untouched ? end : takenUpAt,
                consultations.stream()
                        .filter(asked -> asked.caseId.equals(caseId) && Objects.equals(asked.branch, branch))
                        .map(asked -> new Elsewhere(
                                asked.department,
                                asked.element,
                                asked.openedAt,
                                asked.closedAt == null ? end : asked.closedAt))
                        .toList(),
                grounds);
    }
}
