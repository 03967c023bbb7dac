package org.lianban.app.casework;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Set;
import java.util.UUID;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.Department;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People for tests: each test makes its own, with the roles that it needs. */
public final class District {

    private final JdbcClient jdbc;

    public District(JdbcClient jdbc, CatalogueBook catalogue) {
        this.jdbc = jdbc;
        for (Department department : catalogue.current().departments()) {
            jdbc.sql("""
                            insert into department (code, region, name_zh, name_en, kind) values (?, ?, ?, ?, ?)
                            on conflict do nothing
                            """)
                    .params(
                            department.code(),
                            department.region(),
                            department.name().zh(),
                            department.name().en(),
                            department.kind().name())
                    .update();
        }
    }

    public Actor clerk() {
        return person("SERVICE_CENTRE", Set.of(Role.CLERK), Set.of());
    }

    public Actor approver(String department) {
        return person(department, Set.of(Role.APPROVER), Set.of());
    }

    public Actor head(String department) {
        return person(
                department,
                Set.of(Role.HEAD),
                Set.of(Authority.GRANT_SPECIAL_PROCEDURE, Authority.GRANT_EXTENSION, Authority.DECIDE));
    }

    public Actor person(String department, Set<Role> roles, Set<Authority> authorities) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String login = "p" + id.toString().replace("-", "").substring(12);
        String region = jdbc.sql("select region from department where code = ?")
                .param(department)
                .query(String.class)
                .single();
        jdbc.sql("""
                        insert into staff (id, region, login, name, department, password_hash, created_at)
                        values (?, ?, ?, ?, ?, '-', now())
                        """).params(id, region, login, "员工" + login, department).update();
        roles.forEach(role -> jdbc.sql("insert into staff_role values (?, ?)")
                .params(id, role.name())
                .update());
        authorities.forEach(authority -> jdbc.sql("insert into staff_authority values (?, ?)")
                .params(id, authority.name())
                .update());
        return new Actor(id, login, "员工" + login, department, region, roles, authorities);
    }
}
