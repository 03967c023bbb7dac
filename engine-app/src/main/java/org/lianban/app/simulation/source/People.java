package org.lianban.app.simulation.source;

import java.util.Map;
import java.util.TreeMap;
import org.lianban.app.simulation.fit.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many people each post has. */
@Repository
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who are there and work on cases, by post. */
    public Map<Post, Integer> of(String region) {
        Map<Post, Integer> people = new TreeMap<>();
        jdbc.sql("""
                        select s.department, r.role, count(*) as people from staff s join staff_role r on r.staff = s.id
                        where s.region = :region and s.active and r.role in ('CLERK', 'APPROVER', 'HEAD', 'LEAD')
                        group by s.department, r.role
                        """)
                .param("region", region)
                .query((row, number) ->
                        people.put(new Post(row.getString("department"), row.getString("role")), row.getInt("people")))
                .list();
        return people;
    }
}
