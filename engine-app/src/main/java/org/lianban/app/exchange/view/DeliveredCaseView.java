package org.lianban.app.exchange.view;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.exchange.fact.DeliveredClock;
import org.lianban.monitoring.exchange.fact.FactType;

/**
 * A delivered case with everything that is known of it.
 *
 * @param asOf the moment at which its clocks are read
 * @param asOfDay the same as a day of its calendar
 * @param zone of its calendar, in which its times are local
 * @param facts what supervision learns from the versions that stand
 * @param versions all that was delivered, by event and version
 * @param counterfactual what the case would be without its suspensions
 */
record DeliveredCaseView(
        UUID id,
        String system,
        LocalisedText systemName,
        String reference,
        String department,
        @Nullable String service,
        @Nullable String item,
        boolean historical,
        Instant asOf,
        LocalDate asOfDay,
        String zone,
        @Nullable Instant receivedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt,
        List<ClockShown> clocks,
        List<FactShown> facts,
        List<VersionShown> versions,
        List<Without> counterfactual) {

    /**
     * A clock. Amounts are in the unit of the limit; {@code elapsed = counted + sum of uncounted + nonWorking}.
     *
     * @param main whether its limit is the one that the case must keep
     * @param irregularities events that do not fit it and changed nothing
     */
    @io.swagger.v3.oas.annotations.media.Schema(name = "DeliveredClockView")
    record ClockShown(
            UUID id,
            DeliveredClock.Kind kind,
            LocalisedText name,
            String subject,
            @Nullable String department,
            boolean main,
            ClockState state,
            @Nullable LimitShown limit,
            long counted,
            @Nullable Long remaining,
            SortedMap<String, Long> uncounted,
            long nonWorking,
            long elapsed,
            @Nullable LocalDate dueDate,
            @Nullable Long daysLeft,
            long overdue,
            LocalDate startedOn,
            @Nullable LocalDate stoppedOn,
            List<LocalisedText> irregularities) {}

    /** How long it may take, extensions included. */
    @io.swagger.v3.oas.annotations.media.Schema(name = "DeliveredLimitView")
    record LimitShown(int amount, LimitUnit unit, @Nullable String basis) {}

    /** A fact. */
    @io.swagger.v3.oas.annotations.media.Schema(name = "DeliveredFactView")
    record FactShown(
            String id,
            FactType type,
            Instant at,
            Instant recordedAt,
            @Nullable String department,
            @Nullable String person,
            Map<String, String> data) {}

    /**
     * One version of an event.
     *
     * @param standing whether it is the one that counts
     * @param content what it tells, as it was delivered
     */
    @io.swagger.v3.oas.annotations.media.Schema(name = "DeliveredVersionView")
    record VersionShown(
            String event,
            int version,
            boolean withdrawn,
            boolean standing,
            @Nullable Instant at,
            @Nullable Instant recordedAt,
            Instant receivedAt,
            UUID batch,
            long line,

            @JsonRawValue @io.swagger.v3.oas.annotations.media.Schema(type = "object")
            String content) {}

    /**
     * Had some suspensions not been.
     *
     * @param suspension its name; absent for all of them together
     * @param overdue by how much the case would be late, in the unit of its limit
     */
    @io.swagger.v3.oas.annotations.media.Schema(name = "DeliveredWithout")
    record Without(@Nullable String suspension, @Nullable String ground, long overdue) {}
}
