package org.lianban.app.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The departments; they come from the catalogue's register. */
@Repository
public class Departments {

    private final JdbcClient jdbc;

    Departments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All departments by code. */
    public List<Department> all() {
        return jdbc.sql("select code, region, name_zh, name_en, kind from department order by code")
                .query(Departments::department)
                .list();
    }

    /** What people call them, by their codes; the code itself where nobody knows a name. */
    public Function<String, LocalisedText> names() {
        Map<String, LocalisedText> names = all().stream().collect(Collectors.toMap(Department::code, Department::name));
        return code -> names.getOrDefault(code, new LocalisedText(code, code));
    }

    public Optional<Department> find(String code) {
        return jdbc.sql("select code, region, name_zh, name_en, kind from department where code = :code")
                .param("code", code)
                .query(Departments::department)
                .optional();
    }

    /** The codes of those of a region. */
    public Set<String> codesOf(String region) {
        return jdbc.sql("select code from department where region = :region")
                .param("region", region)
                .query(String.class)
                .set();
    }

    /** Adds the departments, or renames those that are there. */
    @Transactional
    public void register(List<Department> departments) {
        for (Department department : departments) {
            jdbc.sql("""
                            insert into department (code, region, name_zh, name_en, kind)
                            values (:code, :region, :zh, :en, :kind)
                            on conflict (code) do update set name_zh = excluded.name_zh, name_en = excluded.name_en,
                                kind = excluded.kind
                            """)
                    .param("code", department.code())
                    .param("region", department.region())
                    .param("zh", department.name().zh())
                    .param("en", department.name().en())
                    .param("kind", department.kind().name())
                    .update();
        }
    }

    private static Department department(ResultSet row, int number) throws SQLException {
        return new Department(
                row.getString("code"),
                row.getString("region"),
                new LocalisedText(row.getString("name_zh"), row.getString("name_en")),
                Department.Kind.valueOf(row.getString("kind")));
    }
}
