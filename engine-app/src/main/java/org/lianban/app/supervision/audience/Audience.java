package org.lianban.app.supervision.audience;

import java.util.List;
import java.util.stream.Stream;
import org.lianban.app.messages.Recipient;
import org.lianban.app.messages.Recipient.Holders;
import org.lianban.app.organisation.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds whom to tell. */
@Repository
public class Audience {

    private final JdbcClient jdbc;

    Audience(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The head of a department. */
    public static Recipient head(String department) {
        return new Holders(department, Role.HEAD);
    }

    /** Who answers for a department: its heads, leads and approvers. */
    public static List<Recipient> department(String department) {
        return Stream.of(Role.HEAD, Role.LEAD, Role.APPROVER)
                .<Recipient>map(role -> new Holders(department, role))
                .toList();
    }

    /** The supervisors of a region, wherever they work. */
    public List<Recipient> supervisors(String region) {
        return jdbc.sql("""
                        select distinct s.department from staff s join staff_role r on r.staff = s.id
                        where r.role = 'SUPERVISOR' and s.region = :region and s.active order by s.department
                        """).param("region", region).query(String.class).list().stream()
                .<Recipient>map(department -> new Holders(department, Role.SUPERVISOR))
                .toList();
    }

    /** The head of the government office of a region. */
    public List<Recipient> government(String region) {
        return jdbc
                .sql("select code from department where kind = 'GOVERNMENT' and region = :region order by code")
                .param("region", region)
                .query(String.class)
                .list()
                .stream()
                .map(Audience::head)
                .toList();
    }
}
