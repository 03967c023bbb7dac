package org.lianban.app.studio.part;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.app.database.Column;
import org.lianban.app.organisation.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wrote what is in changes: of these nobody approves it. Who only took in what is in force wrote nothing. */
@Repository
public class Writers {

    private final JdbcClient jdbc;

    Writers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes somebody a writer of a part, for good. */
    public void add(UUID part, Actor by, Instant now) {
        jdbc.sql("insert into studio_part_writer (part, staff, wrote_at) values (?, ?, ?) on conflict do nothing")
                .params(part, by.staff(), Timestamp.from(now))
                .update();
    }

    /** Who began a change and everybody who saved anything in it, test cases too, by name. */
    public List<Designer> of(UUID change) {
        return of(List.of(change)).getOrDefault(change, List.of());
    }

    /** As {@link #of(UUID)}, of each of these changes. */
    public Map<UUID, List<Designer>> of(Collection<UUID> changes) {
        return jdbc
                .sql("""
                        select distinct w.change, s.login, s.name from (
                            select c.id as change, c.author as who from studio_change c where c.id = any(:changes::uuid[])
                            union
                            select p.change, t.staff from studio_part p join studio_part_writer t on t.part = p.id
                            where p.change = any(:changes::uuid[])) w
                        join staff s on s.id = w.who order by s.name, s.login
                        """)
                .param("changes", Column.of(changes))
                .query((row, number) -> Map.entry(
                        row.getObject("change", UUID.class),
                        new Designer(row.getString("login"), row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
