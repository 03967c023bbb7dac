package org.lianban.app.organisation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people who work here. */
@Repository
public class Staff {

    private static final String SELECT = "select " + StaffDirectory.ACTOR + """
            , s.active, s.absent_from, s.absent_to, (select login from staff where id = s.substitute) as substitute
            from staff s
            """;

    private final JdbcClient jdbc;
    private final Departments departments;
    private final Clock clock;

    Staff(JdbcClient jdbc, Departments departments, Clock clock) {
        this.jdbc = jdbc;
        this.departments = departments;
        this.clock = clock;
    }

    public Optional<StaffMember> find(String login) {
        return jdbc.sql(SELECT + "where s.login = :login")
                .param("login", login)
                .query(StaffRow::member)
                .optional();
    }

    /**
     * As {@link #find}, for a login that somebody typed.
     *
     * @throws Refusal with 404 if there is none
     */
    public StaffMember get(String login) {
        return find(login)
                .orElseThrow(() -> Refusal.notFound(new LocalisedText(
                        "没有登录名为 %s 的工作人员。".formatted(login), "There is no member of staff %s.".formatted(login))));
    }

    /** Up to {@code limit} people by department and login, behind the given one. */
    public List<StaffMember> list(
            @Nullable String department, @Nullable String afterDepartment, @Nullable String afterLogin, int limit) {
        return jdbc.sql(SELECT + """
                        where (:department::text is null or s.department = :department)
                            and (:afterLogin::text is null or (s.department, s.login) > (:afterDepartment, :afterLogin))
                        order by s.department, s.login
                        limit :limit
                        """)
                .param("department", department)
                .param("afterDepartment", afterDepartment)
                .param("afterLogin", afterLogin)
                .param("limit", limit)
                .query(StaffRow::member)
                .list();
    }

    /** The active people of a department; departments are small. */
    public List<StaffMember> colleagues(String department) {
        return jdbc.sql(SELECT + "where s.department = :department and s.active order by s.login limit 500")
                .param("department", department)
                .query(StaffRow::member)
                .list();
    }

    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from staff)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Opens an account.
     *
     * @param passwordHash by {@link Passwords#hash}; several accounts may be given the same one
     * @throws Refusal if the login is taken or the department unknown
     */
    @Transactional
    public StaffMember hire(String login, StaffProfile profile, String passwordHash) {
        if (Actor.isReserved(login)) {
            throw taken();
        }
        UUID id = UUID.randomUUID();
        try {
            jdbc.sql("""
                            insert into staff (id, region, login, name, department, password_hash, active, created_at)
                            values (:id, :region, :login, :name, :department, :hash, :active, :now)
                            """)
                    .param("id", id)
                    .param("region", regionOf(profile.department()))
                    .param("login", login)
                    .param("name", profile.name())
                    .param("department", profile.department())
                    .param("hash", passwordHash)
                    .param("active", profile.active())
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException already) {
            throw taken();
        }
        grant(id, profile.roles(), profile.authorities());
        return get(login);
    }

    private static Refusal taken() {
        return Refusal.conflict(
                new LocalisedText("登录名已被使用。", "This login is taken."),
                new LocalisedText("请换一个登录名。", "Choose another login."));
    }

    /**
     * Changes what is said of somebody.
     *
     * @throws Refusal if nobody would be left to administer lianban
     */
    @Transactional
    public StaffMember change(String login, StaffProfile profile) {
        // one change at a time: two administrators must not dismiss each other
        jdbc.sql(
                        "select id from staff where id in (select staff from staff_role where role = 'ADMINISTRATOR') order by id for update")
                .query(UUID.class)
                .list();
        StaffMember before = get(login);
        UUID id = before.id();
        jdbc.sql("""
                        update staff set name = :name, department = :department, region = :region, active = :active,
                            version = version + 1
                        where id = :id
                        """)
                .param("id", id)
                .param("name", profile.name())
                .param("department", profile.department())
                .param("region", regionOf(profile.department()))
                .param("active", profile.active())
                .update();
        jdbc.sql("delete from staff_role where staff = :id").param("id", id).update();
        jdbc.sql("delete from staff_authority where staff = :id")
                .param("id", id)
                .update();
        grant(id, profile.roles(), profile.authorities());
        if (before.active() && before.roles().contains(Role.ADMINISTRATOR)) {
            refuseToBeWithoutAdministrator();
        }
        return get(login);
    }

    /** The hash to hold a password against; empty for an unknown login or a closed account. */
    public Optional<String> passwordHash(String login) {
        return jdbc.sql("select password_hash from staff where login = :login and active")
                .param("login", login)
                .query(String.class)
                .optional();
    }

    public void setPasswordHash(String login, String hash) {
        jdbc.sql("update staff set password_hash = :hash, version = version + 1 where login = :login")
                .param("hash", hash)
                .param("login", login)
                .update();
    }

    private void grant(UUID id, Set<Role> roles, Set<Authority> authorities) {
        for (Role role : roles) {
            jdbc.sql("insert into staff_role (staff, role) values (:id, :role)")
                    .param("id", id)
                    .param("role", role.name())
                    .update();
        }
        for (Authority authority : authorities) {
            jdbc.sql("insert into staff_authority (staff, authority) values (:id, :authority)")
                    .param("id", id)
                    .param("authority", authority.name())
                    .update();
        }
    }

    private String regionOf(String department) {
        return departments
                .find(department)
                .map(Department::region)
                .orElseThrow(() ->
                        Refusal.invalid("department", new LocalisedText("没有这个部门", "is not the code of a department")));
    }

    private void refuseToBeWithoutAdministrator() {
        boolean administered = jdbc.sql("""
                        select exists (select from staff s join staff_role r on r.staff = s.id
                            where s.active and r.role = 'ADMINISTRATOR')
                        """).query(Boolean.class).single();
        if (!administered) {
            throw Refusal.unlawful(
                    "lianban: administration",
                    new LocalisedText("这是最后一位管理员。", "This is the last administrator."),
                    new LocalisedText("请先指定另一位管理员。", "Make somebody else an administrator first."));
        }
    }
}
