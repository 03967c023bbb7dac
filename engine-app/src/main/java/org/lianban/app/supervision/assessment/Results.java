package org.lianban.app.supervision.assessment;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.assessment.Assessed.Value;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The published results of the departments and their figures. */
@Repository
class Results {

    private record DepartmentRow(
            UUID assessment,
            String department,
            String nameZh,
            String nameEn,
            long cases,
            @Nullable Integer place,
            @Nullable BigDecimal score) {}

    private record FigureRow(
            UUID assessment,
            String department,
            Figure figure,
            long part,
            long whole,
            @Nullable BigDecimal points,
            BigDecimal weight) {}

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    Results(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID assessment, List<Assessed> departments) {
        insert(
                "assessment_department",
                departments.stream()
                        .map(one -> new DepartmentRow(
                                assessment,
                                one.department(),
                                one.name().zh(),
                                one.name().en(),
                                one.cases(),
                                one.place(),
                                one.score()))
                        .toList());
        insert(
                "assessment_figure",
                departments.stream()
                        .flatMap(one -> one.figures().stream()
                                .map(value -> new FigureRow(
                                        assessment,
                                        one.department(),
                                        value.figure(),
                                        value.part(),
                                        value.whole(),
                                        value.points(),
                                        value.weight())))
                        .toList());
    }

    private void insert(String table, List<?> rows) {
        jdbc.sql("insert into %1$s select * from jsonb_populate_recordset(null::%1$s, ?::jsonb)".formatted(table))
                .param(json.writeValueAsString(rows))
                .update();
    }

    /** As they were published: the numbers are those that were stored, and nothing is counted again. */
    List<Assessed> of(UUID assessment, Formula formula) {
        Map<String, List<FigureRow>> figures = jdbc
                .sql("select * from assessment_figure where assessment = ?")
                .param(assessment)
                .query(FigureRow.class)
                .list()
                .stream()
                .collect(groupingBy(FigureRow::department));
        return jdbc.sql("""
                        select * from assessment_department where assessment = ?
                        order by place nulls last, cases desc, department
                        """).param(assessment).query(DepartmentRow.class).list().stream()
                .map(one -> new Assessed(
                        one.department(),
                        new LocalisedText(one.nameZh(), one.nameEn()),
                        one.cases(),
                        one.place(),
                        one.score(),
                        values(formula, figures.getOrDefault(one.department(), List.of()))))
                .toList();
    }

    private static List<Value> values(Formula formula, List<FigureRow> rows) {
        return formula.terms().stream()
                .flatMap(term -> rows.stream()
                        .filter(row -> row.figure() == term.figure())
                        .map(row -> Scoring.value(term, row.part(), row.whole(), row.points(), row.weight())))
                .toList();
    }
}
