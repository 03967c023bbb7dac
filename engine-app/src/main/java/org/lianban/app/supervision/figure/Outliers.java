package org.lianban.app.supervision.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.ItemKind;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.figure.Outlier.Against;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.attribution.Standing;
import org.lianban.monitoring.attribution.Standing.Sample;
import org.lianban.monitoring.attribution.Standing.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose uncounted time stands out. A department's examinations of an item are compared with those of the same item elsewhere, or,
 * where fewer than five others have examined it often enough, with those of other items of the same kind whose clocks may be stopped at all.
 */
@Component
public class Outliers {

    private final JdbcClient jdbc;
    private final CatalogueBook catalogue;
    private final FigureNames names;

    Outliers(JdbcClient jdbc, CatalogueBook catalogue, FigureNames names) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.names = names;
    }

    /** Those that stand out in the cases that were closed in these months, the strangest first. */
    public List<Outlier> high(String region, YearMonth from, YearMonth to) {
        return all(region, from, to).stream()
                .filter(one -> one.verdict() == Verdict.HIGH)
                .toList();
    }

    /** The groups that the reader may see: a supervisor those of the region, anybody else those of the own department. */
    List<Outlier> of(Actor reader, FigureFilter filter) {
        String department = filter.department();
        return all(reader.region(), filter.from(), filter.to()).stream()
                .filter(one -> reader.has(Role.SUPERVISOR) || one.department().equals(reader.department()))
                .filter(one -> department == null || one.department().equals(department))
                .toList();
    }

    /** All groups of a region, those first that stand out; of those that are too small only their size is told. */
    List<Outlier> all(String region, YearMonth from, YearMonth to) {
        List<Group> groups = groups(from, to);
        Function<String, LocalisedText> departments = names.of(
                Grouping.DEPARTMENT, groups.stream().map(Group::department).toList());
        Function<String, LocalisedText> items =
                names.of(Grouping.ITEM, groups.stream().map(Group::item).toList());
        return groups.stream()
                .filter(group -> group.region().equals(region))
                .map(group -> compared(group, groups, departments.apply(group.department()), items.apply(group.item())))
                .sorted(Comparator.comparing(Outlier::verdict)
                        .reversed()
                        .thenComparing(
                                one -> Objects.requireNonNullElse(one.score(), Double.MAX_VALUE),
                                Comparator.reverseOrder())
                        .thenComparing(Outlier::department)
                        .thenComparing(Outlier::item))
                .toList();
    }

    private Outlier compared(Group group, List<Group> all, LocalisedText department, LocalisedText item) {
        Standing standing = Standing.of(group.sample(), samples(all, group::isElsewhere));
        Against against = Against.SAME_ITEM;
        if (standing.peers() < Standing.LEAST_PEERS) {
            standing = Standing.of(group.sample(), samples(all, other -> isOfTheSameKind(group, other)));
            against = Against.SAME_KIND;
        }
        return new Outlier(
                group.department(),
                department,
                group.item(),
                item,
                group.examinations(),
                standing.share(),
                against,
                standing.peers(),
                standing.median(),
                standing.mad(),
                standing.score(),
                standing.verdict());
    }

    private static List<Sample> samples(List<Group> groups, Predicate<Group> which) {
        return groups.stream().filter(which).map(Group::sample).toList();
    }

    private boolean isOfTheSameKind(Group group, Group other) {
        ItemKind kind = suspendable(group.item());
        return !group.isSame(other) && kind != null && kind == suspendable(other.item());
    }

    /** The kind of an item that has grounds of suspension; null of any other. */
    private @Nullable ItemKind suspendable(String item) {
        Catalogue current = catalogue.current();
        return current.item(item)
                .filter(found -> !found.grounds().isEmpty())
                .map(ServiceItem::kind)
                .orElse(null);
    }

    private List<Group> groups(YearMonth from, YearMonth to) {
        return jdbc.sql("""
                        select region, department, item, sum(examinations) as examinations, sum(working_days) as working_days,
                            sum(uncounted) as uncounted
                        from case_days_month
                        where month between :first and :last and ground is null
                        group by region, department, item having sum(examinations) > 0
                        """)
                .param("first", from.atDay(1))
                .param("last", to.atDay(1))
                .query(Group::of)
                .list();
    }

    private record Group(
            String region, String department, String item, long examinations, long workingDays, long uncounted) {

        static Group of(ResultSet row, int number) throws SQLException {
            return new Group(
                    row.getString("region"),
                    row.getString("department"),
                    row.getString("item"),
                    row.getLong("examinations"),
                    row.getLong("working_days"),
                    row.getLong("uncounted"));
        }

        Sample sample() {
            return new Sample(uncounted, workingDays, examinations);
        }

        boolean isSame(Group other) {
            return region.equals(other.region) && department.equals(other.department) && item.equals(other.item);
        }

        boolean isElsewhere(Group other) {
            return item.equals(other.item) && !isSame(other);
        }
    }
}
