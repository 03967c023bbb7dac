package org.lianban.app.supervision.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/**
 * Over which cases a figure is made; what is null does not restrict. Months are those in which cases were closed.
 *
 * @param to the last month
 * @param open whether cases that are still open count too
 * @param ground examinations with a suspension on that ground
 * @param examiner the login of who examined
 */
record FigureFilter(
        YearMonth from,
        YearMonth to,
        boolean open,
        @Nullable String department,
        @Nullable String item,
        @Nullable String ground,
        @Nullable String examiner) {

    private static final int MOST_MONTHS = 120;

    FigureFilter {
        if (to.isBefore(from) || from.plusMonths(MOST_MONTHS).isBefore(to)) {
            throw Refusal.invalid("from", new LocalisedText("期间应为一至一百二十个月", "a period has one to 120 months"));
        }
    }

    /** Twelve months up to the present one unless told otherwise. */
    static FigureFilter of(
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            LocalDate today,
            boolean open,
            @Nullable String department,
            @Nullable String item,
            @Nullable String ground,
            @Nullable String examiner) {
        YearMonth last = to == null ? YearMonth.from(today) : to;
        YearMonth first = from == null ? last.minusMonths(11) : from;
        return new FigureFilter(first, last, open, department, item, ground, examiner);
    }

    /** The months, region and department that the reader may see: a supervisor the region, everybody else the own department. */
    String scope(Actor reader) {
        return "region = :region and (month between :first and :last" + (open ? " or month = 'infinity')" : ")")
                + (reader.has(Role.SUPERVISOR) ? "" : " and department = :own")
                + (department == null ? "" : " and department = :department");
    }

    String ofItem() {
        return item == null ? "" : " and item = :item";
    }

    /** Figures of persons are not for their colleagues. */
    void checkMayAsk(Actor reader, Grouping by) {
        boolean ofPersons = by == Grouping.EXAMINER || examiner != null;
        if (ofPersons && !reader.has(Role.SUPERVISOR) && !reader.has(Role.HEAD)) {
            throw Refusal.forbidden(
                    "lianban 监察规则",
                    new LocalisedText(
                            "审查人员的数据仅供监察人员和本部门负责人查看。",
                            "Figures of examiners are for supervisors and the head of their department."));
        }
    }

    Map<String, Object> parameters(Actor reader) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("region", reader.region());
        parameters.put("first", from.atDay(1));
        parameters.put("last", to.atDay(1));
        parameters.put("own", reader.department());
        parameters.put("department", String.valueOf(department));
        parameters.put("item", String.valueOf(item));
        parameters.put("ground", String.valueOf(ground));
        parameters.put("examiner", String.valueOf(examiner));
        return parameters;
    }
}
