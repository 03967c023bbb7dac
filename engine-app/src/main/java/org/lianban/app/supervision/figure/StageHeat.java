package org.lianban.app.supervision.figure;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.LimitUnit;

/**
 * How long the cases of one service stay in the stages of their flow; cases of other systems do not go through it.
 *
 * @param service the one that was asked for, else the one with the most stages; absent where there is none
 * @param services those with figures in the period, the one with the most stages first
 */
record StageHeat(
        YearMonth from,
        YearMonth to,
        boolean open,
        @Nullable String service,
        List<HeatService> services,
        List<Flow> flows) {

    /** A service whose flow can be looked at. */
    record HeatService(String code, LocalisedText name, long stages) {}

    /**
     * One process of the flow.
     *
     * @param item of the branches, where each of them has the process to itself
     */
    record Flow(
            String process,
            LocalisedText name,
            @Nullable String item,
            @Nullable LocalisedText itemName,
            String xml,
            List<Heat> stages) {}

    /**
     * A stage. Days are in the unit of its limit, working days where none is prescribed.
     *
     * @param times how many stages of cases this tells of
     * @param late how many of them were over their own limit
     * @param limit the one that most of them had
     * @param limits how many different ones they had
     */
    record Heat(
            String element,
            LocalisedText name,
            long times,
            long late,
            @Nullable Integer limit,
            @Nullable LimitUnit unit,
            int limits,
            Days counted,
            Days uncounted) {}

    /**
     * Half of the stages had no more days than the median, 95 of a hundred no more than {@code p95}.
     *
     * @param beyond how many stages had more days of this kind than their own limit has
     */
    record Days(int median, int p95, long beyond) {}

    /** A stage of a case. */
    record StageCase(
            UUID stage,
            UUID caseId,
            String number,
            LocalisedText service,
            String department,
            boolean closed,
            @Nullable Integer limit,
            @Nullable LimitUnit unit,
            int counted,
            int uncounted,
            boolean late) {}
}
