package org.lianban.app.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Writes the trail. What is handed to it is kept for ever: no names, numbers of people, contents or secrets. */
@Component
public class AuditTrail {

    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    public AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes an entry in the transaction of the act, which there must be: an act that is rolled back leaves none.
     *
     * @param who the login of who acts
     * @param about the login, code, number or name of what is acted on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act, String region, String who, String about, Map<String, ?> what) {
        write(act, region, who, about, what);
    }

    /** As {@link #record}, of what changes nothing or was refused: it stands for itself. */
    @Transactional
    public void note(Act act, String region, String who, String about, Map<String, ?> what) {
        write(act, region, who, about, what);
    }

    private void write(Act act, String region, String who, String about, Map<String, ?> what) {
        Map<String, String> details = new TreeMap<>();
        what.forEach((key, value) -> details.put(key, shortened(String.valueOf(value))));
        jdbc.sql("""
                        insert into audit_entry (id, region, at, who, kind, about, what, address)
                        values (:id, :region, :at, :who, :kind, :about, :what::jsonb, :address)
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("region", region)
                .param("at", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .param("who", who)
                .param("kind", act.name())
                .param("about", shortened(about))
                .param("what", json.writeValueAsString(details))
                .param("address", address())
                .update();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
