package org.lianban.app.supervision.figure;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sums that are kept by month, beside what the rows of the cases add up to; a line for each. */
record MonthSums(JdbcClient jdbc) {

    List<String> days() {
        return rows("""
                select concat_ws(' ', region, month, department, item, examiner, ground, count(*), sum(calendar_days),
                    sum(working_days), sum(counted), sum(uncounted), sum(idle))
                from case_days group by region, month, department, item, examiner, ground order by 1
                """);
    }

    List<String> daysOfMonths() {
        return rows("""
                select concat_ws(' ', region, month, department, item, examiner, ground, examinations, calendar_days,
                    working_days, counted, uncounted, idle)
                from case_days_month where examinations > 0 order by 1
                """);
    }

    List<String> paths() {
        return rows("""
                select concat_ws(' ', region, month, part, waits_for, department, item, ground, count(*), sum(days))
                from path_days group by region, month, part, waits_for, department, item, ground order by 1
                """);
    }

    List<String> pathsOfMonths() {
        return rows("""
                select concat_ws(' ', region, month, part, waits_for, department, item, ground, times, days)
                from path_days_month where times > 0 order by 1
                """);
    }

    List<String> stages() {
        return rows("""
                select concat_ws(' ', region, service, month, department, item, process, element, limit_amount, limit_unit, measure,
                    days, count(*), count(*) filter (where late))
                from stage_days cross join lateral (values ('COUNTED', counted), ('UNCOUNTED', uncounted)) of (measure, days)
                group by region, service, month, department, item, process, element, limit_amount, limit_unit, measure, days
                order by 1
                """);
    }

    List<String> stagesOfMonths() {
        return rows("""
                select concat_ws(' ', region, service, month, department, item, process, element, limit_amount, limit_unit, measure,
                    days, stages, late)
                from stage_days_month where stages > 0 order by 1
                """);
    }

    private List<String> rows(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
