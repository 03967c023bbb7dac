package org.lianban.app.portal.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianban.app.web.KeyedHash;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions of applicants: a cookie of their own, of which only a hash is kept. They end like those of the staff. */
@Repository
class ApplicantSessions {

    private static final String COOKIE = "LIANBAN_APPLICANT";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final Clock systemTime;
    private final boolean secure;
    private final Duration idle;
    private final Duration atMost;

    ApplicantSessions(
            JdbcClient jdbc,
            KeyedHash hash,
            Clock clock,
            @Value("${lianban.secure-cookies}") boolean secure,
            @Value("${server.servlet.session.timeout:30m}") Duration idle,
            @Value("${lianban.session-at-most}") Duration atMost) {
        this.jdbc = jdbc;
        this.hash = hash;
        // as the staff's sessions are, which the demonstration's time machine does not move either
        this.systemTime = Clock.system(clock.getZone());
        this.secure = secure;
        this.idle = idle;
        this.atMost = atMost;
    }

    void begin(UUID account, HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = systemTime.instant();
        jdbc.sql("delete from applicant_session where seen_at < :old")
                .param("old", Timestamp.from(now.minus(atMost)))
                .update();
        jdbc.sql("""
                        insert into applicant_session (token_hash, account, created_at, seen_at)
                        values (:token, :account, :now, :now)
                        """)
                .param("token", hash.of("session", token))
                .param("account", account)
                .param("now", Timestamp.from(now))
                .update();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, atMost));
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        token(request).ifPresent(token -> {
            jdbc.sql("delete from applicant_session where token_hash = :token")
                    .param("token", hash.of("session", token))
                    .update();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
        });
    }

    Optional<Applicant> of(HttpServletRequest request) {
        return token(request).flatMap(this::known);
    }

    private Optional<Applicant> known(String token) {
        Instant now = systemTime.instant();
        return jdbc.sql("""
                        with seen as (
                            update applicant_session set seen_at = :now
                            where token_hash = :token and seen_at > :idle and created_at > :oldest
                            returning account
                        )
                        select a.* from applicant_account a join seen s on s.account = a.id
                        """)
                .param("now", Timestamp.from(now))
                .param("token", hash.of("session", token))
                .param("idle", Timestamp.from(now.minus(idle)))
                .param("oldest", Timestamp.from(now.minus(atMost)))
                .query(AccountStore::applicant)
                .optional();
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie ->
                        cookie.getName().equals(COOKIE) && cookie.getValue().length() == 43)
                .map(Cookie::getValue)
                .findFirst();
    }

    private String cookie(String value, Duration lasts) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/api/")
                .maxAge(lasts)
                .build()
                .toString();
    }
}
