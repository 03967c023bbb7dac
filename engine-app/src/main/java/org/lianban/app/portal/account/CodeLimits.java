package org.lianban.app.portal.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.lianban.app.web.KeyedHash;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often a code may be asked for: by whom, about what, to where. What does not exist is counted like what does. */
@Repository
class CodeLimits {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int OF_ONE = 5;
    private static final int OF_AN_ADDRESS = 30;

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final Clock systemTime;

    CodeLimits(JdbcClient jdbc, KeyedHash hash, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.systemTime = Clock.system(clock.getZone());
    }

    /**
     * Counts a request.
     *
     * @param about a number, an identity or a contact
     * @param address where the request came from
     * @throws Refusal with 429 if there were too many of the same in an hour
     */
    void count(String address, String... about) {
        if (times("address " + address) > OF_AN_ADDRESS) {
            throw tooMany();
        }
        for (String one : about) {
            if (times("about " + one) > OF_ONE) {
                throw tooMany();
            }
        }
    }

    private int times(String bucket) {
        Instant now = systemTime.instant();
        jdbc.sql("delete from code_request where since < :old")
                .param("old", Timestamp.from(now.minus(WINDOW)))
                .update();
        return jdbc.sql("""
                        insert into code_request as r (bucket, times, since) values (:bucket, 1, :now)
                        on conflict (bucket) do update set times = r.times + 1 returning times
                        """)
                .param("bucket", hash.of("code-request", bucket))
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    private static Refusal tooMany() {
        return Refusal.lockedOut(
                new LocalisedText("获取验证码过于频繁。", "Too many codes were asked for."),
                new LocalisedText("请一小时后再试，或到窗口办理。", "Try again in an hour, or ask at the window."));
    }
}
