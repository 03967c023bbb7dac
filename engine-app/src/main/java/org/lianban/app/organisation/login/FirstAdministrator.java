package org.lianban.app.organisation.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Passwords;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.Staff;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.organisation.StaffProfile;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** While nobody has an account, whoever can read the log may open the first one, by a token that works once. */
@Service
@Profile("!demonstration")
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Staff staff;
    private final Departments departments;
    private final Passwords passwords;
    private final Clock clock;
    private final AuditTrail trail;

    FirstAdministrator(
            JdbcClient jdbc, Staff staff, Departments departments, Passwords passwords, Clock clock, AuditTrail trail) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.departments = departments;
        this.passwords = passwords;
        this.clock = clock;
        this.trail = trail;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (isNeeded()) {
            LOG.warn("Nobody has an account yet. Open /setup and enter this one-time token: {}", newToken());
        }
    }

    boolean isNeeded() {
        return staff.isEmpty();
    }

    String newToken() {
        byte[] bytes = new byte[20];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        jdbc.sql("insert into setup_token (token_hash, created_at) values (:hash, :now)")
                .param("hash", hash(token))
                .param("now", OffsetDateTime.now(clock))
                .update();
        return token;
    }

    /**
     * Opens the first account.
     *
     * @throws Refusal with 409 if there is one already, with 403 if the token is wrong
     */
    @Transactional
    StaffMember appoint(String token, String login, String name, String password) {
        // two people with the same token: one of them waits here and is then too late
        jdbc.sql("select token_hash from setup_token order by token_hash for update")
                .query(String.class)
                .list();
        if (!isNeeded()) {
            throw Refusal.conflict(
                    new LocalisedText("已有账号，首位管理员只能创建一次。", "There are accounts already: this works only once."),
                    new LocalisedText("请直接登录。", "Log in."));
        }
        useUp(token);
        passwords.check("password", password, login);
        StaffProfile profile = new StaffProfile(name, homeDepartment(), Set.of(Role.ADMINISTRATOR), Set.of(), true);
        StaffMember first = staff.hire(login, profile, passwords.hash(password));
        trail.record(Act.FIRST_ADMINISTRATOR, first.region(), login, login, Map.of("department", first.department()));
        return first;
    }

    private void useUp(String token) {
        int used = jdbc.sql("update setup_token set used_at = :now where token_hash = :hash and used_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("hash", hash(token))
                .update();
        if (used == 0) {
            throw Refusal.forbidden(
                    "setup-token",
                    new LocalisedText(
                            "令牌不正确：请使用服务器日志中最近一次的令牌。", "The token is wrong: use the latest one in the server's log."));
        }
    }

    /** Somebody has to be somewhere: the service centre runs lianban until it is said otherwise. */
    private String homeDepartment() {
        List<Department> all = departments.all();
        return all.stream()
                .filter(department -> department.kind() == Department.Kind.SERVICE_CENTRE)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Department::code)
                .orElseThrow(() -> new IllegalStateException("the catalogue has no department"));
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
