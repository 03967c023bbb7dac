package org.lianban.app.demonstration.elsewhere;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianban.app.demonstration.script.Chance;
import org.lianban.monitoring.calendar.WorkCalendar;

/** The script of one case of river works: what happens when, and when the bureau's system delivers it. */
final class RiverCase {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final int CAP = 15;

    /** An event as it is sent, and the day on which it is. */
    record Sent(LocalDate on, Map<String, Object> event) {}

    private final String reference;
    private final Chance chance;
    private final WorkCalendar calendar;
    private final List<Sent> sent = new ArrayList<>();

    private RiverCase(String reference, Chance chance, WorkCalendar calendar) {
        this.reference = reference;
        this.chance = chance;
        this.calendar = calendar;
    }

    /** All that is ever sent of a case that came on that working day. */
    static List<Sent> events(String reference, LocalDate received, Chance chance, WorkCalendar calendar) {
        RiverCase river = new RiverCase(reference, chance, calendar);
        river.play(received);
        return river.sent;
    }

    private void play(LocalDate received) {
        String applicant = "applicant-" + chance.between("applicant", 1, 30);
        tell("RECEIVED", received, Map.of("service", "river-works", "item", "river-works", "applicant", applicant));
        LocalDate accepted = after(received, chance.happens("slow", 0.12) ? 7 : chance.between("accept", 1, 4));
        tell("ACCEPTED", accepted, Map.of("limit", 20, "promised", 10, "unit", "WORKING_DAY"));
        if (chance.happens("withdrawn", 0.06)) {
            tell("CLOSED", after(accepted, 8), Map.of("outcome", "WITHDRAWN"));
            return;
        }
        tell("BRANCH_BEGUN", after(accepted, 1), Map.of("branch", "flood-safety", "limit", 5));
        int paused = chance.happens("paused", 0.35) ? pause(after(accepted, 3)) : 0;
        int late = chance.happens("late", 0.12) ? 14 : 0;
        tell("BRANCH_ENDED", after(accepted, 5 + paused + late), Map.of("branch", "flood-safety"));
        decide(after(accepted, chance.between("decide", 6, 9) + paused + late));
    }

    /** How many working days it takes. */
    private int pause(LocalDate on) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pause", "p1");
        data.put("ground", "TESTING");
        data.put("basis", "行政许可法 第四十五条");
        data.put("cap", CAP);
        data.put("unit", "WORKING_DAY");
        data.put("requestedBy", "w" + chance.between("examiner", 1, 4));
        if (!chance.happens("unapproved", 0.2)) {
            data.put("approvedBy", "h1");
            data.put("authority", "GRANT_SPECIAL_PROCEDURE");
        }
        if (!chance.happens("untold", 0.2)) {
            data.put("notifiedOn", on.toString());
            data.put("plannedDays", 10);
        }
        data.put("plannedProof", "检测报告");
        tell("PAUSED", on, data);
        int days = chance.between("pause", 4, chance.happens("beyond", 0.2) ? 22 : 12);
        LocalDate resumed = after(on, days);
        tell(
                "RESUMED",
                resumed,
                chance.happens("unproved", 0.15)
                        ? Map.of("pause", "p1")
                        : Map.of("pause", "p1", "proof", "检测报告", "proofDatedOn", resumed.toString()));
        return days;
    }

    private void decide(LocalDate on) {
        Map<String, Object> data = Map.of("result", "GRANT", "reasons", "符合防洪标准");
        tell("DECIDED", on, data);
        if (chance.happens("corrected", 0.08)) {
            // the date is put right, or so it is said, two weeks later
            Map<String, Object> changed = event("DECIDED", after(on, -3), data);
            changed.put("recordedAt", at(after(on, 10)));
            sent.add(new Sent(after(on, 10), changed));
        }
        LocalDate delivered = after(on, chance.between("deliver", 1, 11));
        tell("DELIVERED", delivered, Map.of());
        if (chance.happens("rated", 0.3)) {
            tell("RATED", after(delivered, 2), Map.of("stars", chance.between("stars", 1, 5)));
        }
    }

    /** Mostly on the same day; now and then long afterwards. */
    private void tell(String type, LocalDate on, Map<String, Object> data) {
        sent.add(new Sent(chance.happens("outbox-" + type, 0.05) ? after(on, 12) : on, event(type, on, data)));
    }

    private Map<String, Object> event(String type, LocalDate on, Map<String, Object> data) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("id", reference + "-" + type);
        event.put("case", reference);
        event.put("type", type);
        event.put("at", at(on));
        event.put("recordedAt", at(on));
        event.put("department", "WATER");
        event.put("person", "w" + chance.between("examiner", 1, 4));
        event.put("data", data);
        return event;
    }

    private String at(LocalDate on) {
        return OffsetDateTime.of(on, MORNING, calendar.zone().getRules().getOffset(on.atTime(MORNING)))
                .toString();
    }

    private LocalDate after(LocalDate day, int workingDays) {
        if (workingDays >= 0) {
            return workingDays == 0 ? day : calendar.plusWorkingDays(day, workingDays);
        }
        LocalDate before = day;
        for (int left = -workingDays; left > 0; left -= calendar.isWorkingDay(before) ? 1 : 0) {
            before = before.minusDays(1);
        }
        return before;
    }
}
