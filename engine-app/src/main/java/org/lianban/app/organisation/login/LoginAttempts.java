package org.lianban.app.organisation.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts tries before the password is looked at, so that guesses made at the same moment count, too. A name that does not
 * exist is counted like one that does.
 */
@Repository
public class LoginAttempts {

    private static final int ALLOWED = 5;
    private static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    private record Tries(int tries, Instant lastAt) {}

    LoginAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts one more try.
     *
     * @return whether it is the last one that is allowed
     * @throws Refusal with 429 and {@code until} after five in a row
     */
    boolean begin(String login) {
        Instant now = clock.instant();
        forgetOld(now);
        Tries counted = jdbc.sql("""
                        insert into login_attempt as a (login, tries, last_at) values (:login, 1, :now)
                        on conflict (login) do update set
                            tries = case when a.last_at <= :expired then 1 else least(a.tries + 1, :allowed + 1) end,
                            last_at = case when a.tries >= :allowed and a.last_at > :expired then a.last_at else :now end
                        returning tries, last_at
                        """)
                .param("login", login)
                .param("now", at(now))
                .param("expired", at(now.minus(LOCKED_FOR)))
                .param("allowed", ALLOWED)
                .query((row, number) -> new Tries(
                        row.getInt("tries"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .single();
        if (counted.tries() > ALLOWED) {
            throw lockedOut(counted.lastAt().plus(LOCKED_FOR), now);
        }
        return counted.tries() == ALLOWED;
    }

    /** Begins counting anew after a success. */
    public void forget(String login) {
        jdbc.sql("delete from login_attempt where login = :login")
                .param("login", login)
                .update();
    }

    /** Until when each of these people is locked out, for those who are. */
    public Map<String, Instant> lockedUntil(Collection<String> logins) {
        if (logins.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select login, tries, last_at from login_attempt
                        where login in (:logins) and tries >= :allowed and last_at > :expired
                        """)
                .param("logins", logins)
                .param("allowed", ALLOWED)
                .param("expired", at(clock.instant().minus(LOCKED_FOR)))
                .query((row, number) -> Map.entry(
                        row.getString("login"),
                        row.getObject("last_at", OffsetDateTime.class)
                                .toInstant()
                                .plus(LOCKED_FOR)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void forgetOld(Instant now) {
        jdbc.sql("delete from login_attempt where last_at < :old")
                .param("old", at(now.minus(Duration.ofDays(1))))
                .update();
    }

    private static Refusal lockedOut(Instant until, Instant now) {
        return Refusal.lockedOut(
                        new LocalisedText(
                                "登录失败次数过多，账号已暂时锁定。", "Too many failed logins: this account is locked for a while."),
                        new LocalisedText(
                                "请在锁定解除后重试，或联系管理员。", "Try again when the time is over, or ask an administrator."))
                .with("until", until.truncatedTo(ChronoUnit.SECONDS))
                .with("retryAfterSeconds", Duration.between(now, until).toSeconds() + 1);
    }

    private OffsetDateTime at(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
