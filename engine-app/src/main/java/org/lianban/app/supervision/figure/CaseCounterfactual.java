package org.lianban.app.supervision.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.SuspensionGround;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.attribution.Counterfactual;
import org.lianban.monitoring.attribution.Counterfactual.Without;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.Reading;

/**
 * How the clocks of a case would stand without a suspension.
 *
 * @param inTimeOnlyBySuspension whether a limit is kept that would not be without suspensions
 * @param clocks the limits of the case and of its branches
 */
record CaseCounterfactual(UUID caseId, boolean inTimeOnlyBySuspension, List<OneClock> clocks) {

    /**
     * One clock; amounts in the unit of its limit.
     *
     * @param without without one suspension at a time, in the order in which they opened
     * @param withoutAll without any of them
     */
    record OneClock(
            UUID id,
            ClockKind kind,
            LocalisedText name,
            String subject,
            String department,
            @Nullable LimitUnit unit,
            @Nullable LocalDate dueDate,
            long counted,
            long overdue,
            List<WithoutOne> without,
            Standing withoutAll,
            boolean inTimeOnlyBySuspension) {}

    /**
     * The clock as if one suspension had never been.
     *
     * @param sentence what that means, for people
     */
    record WithoutOne(String suspension, String ground, Instant openedAt, Standing standing, LocalisedText sentence) {}

    /** What a clock would show. */
    record Standing(@Nullable LocalDate dueDate, long counted, long overdue) {

        static Standing of(Without without) {
            return new Standing(without.dueDate(), without.counted(), without.overdue());
        }
    }

    static OneClock clock(
            UUID id, ClockKind kind, String subject, String department, Counterfactual read, GroundNames names) {
        Reading actual = read.actual();
        LimitUnit unit = actual.limit() == null ? null : actual.limit().unit();
        return new OneClock(
                id,
                kind,
                kind.title(),
                subject,
                department,
                unit,
                actual.dueDate(),
                actual.counted(),
                actual.overdue(),
                read.each().stream()
                        .map(without -> one(without, unit, actual.overdue(), names))
                        .toList(),
                Standing.of(read.none()),
                read.inTimeOnlyBySuspension());
    }

    private static WithoutOne one(Without without, @Nullable LimitUnit unit, long overdue, GroundNames names) {
        Suspended left = Objects.requireNonNull(without.suspended(), "one suspension is left out");
        LocalisedText ground = names.find(left.ground())
                .map(SuspensionGround::name)
                .orElse(new LocalisedText(left.ground(), left.ground()));
        return new WithoutOne(
                left.suspension(),
                left.ground(),
                left.at(),
                Standing.of(without),
                Sentences.without(ground, without.overdue(), overdue, unit));
    }

    /** Finds the ground of a code among those of the case's items. */
    @FunctionalInterface
    interface GroundNames {

        Optional<SuspensionGround> find(String code);
    }
}
