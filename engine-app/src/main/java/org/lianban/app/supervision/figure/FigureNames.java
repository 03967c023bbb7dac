package org.lianban.app.supervision.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.catalogue.SuspensionGround;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people call the things by which figures are put together; the code itself where nobody knows a name. */
@Component
class FigureNames {

    private final Departments departments;
    private final CatalogueBook catalogue;
    private final JdbcClient jdbc;

    FigureNames(Departments departments, CatalogueBook catalogue, JdbcClient jdbc) {
        this.departments = departments;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    Function<String, LocalisedText> of(Grouping grouping, Collection<String> codes) {
        Map<String, LocalisedText> known =
                switch (grouping) {
                    case DEPARTMENT ->
                        departments.all().stream().collect(Collectors.toMap(Department::code, Department::name));
                    case ITEM ->
                        catalogue.current().items().stream()
                                .collect(Collectors.toMap(ServiceItem::code, ServiceItem::name));
                    case GROUND ->
                        catalogue.current().items().stream()
                                .flatMap(item -> item.grounds().stream())
                                .collect(Collectors.toMap(
                                        SuspensionGround::code, SuspensionGround::name, (first, next) -> first));
                    case EXAMINER -> examiners(codes);
                    case MONTH -> Map.of(Grouping.STILL_OPEN, new LocalisedText("在办", "still open"));
                };
        return code -> Objects.requireNonNullElseGet(known.get(code), () -> new LocalisedText(code, code));
    }

    private Map<String, LocalisedText> examiners(Collection<String> logins) {
        List<Map.Entry<String, LocalisedText>> names = jdbc.sql("select login, name from staff where login = any(?)")
                .param(logins.toArray(String[]::new))
                .query((row, number) ->
                        Map.entry(row.getString(1), new LocalisedText(row.getString(2), row.getString(2))))
                .list();
        return names.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
