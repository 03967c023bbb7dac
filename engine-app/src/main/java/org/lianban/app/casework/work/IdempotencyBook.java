package org.lianban.app.casework.work;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests that were answered. A key is taken in the command's own transaction, so that answer and effect stand or fall together. */
@Repository
public class IdempotencyBook {

    private final JdbcClient jdbc;
    private final Json json;

    IdempotencyBook(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Carries a command out, within the caller's transaction, unless the same request was carried out before: then it gives the
     * answer of that time.
     *
     * @param answer what the command answers with
     * @throws Refusal if the key was used for another request
     */
    public <T> T once(CommandRequest request, Class<T> answer, Instant now, Supplier<T> command) {
        String key = request.idempotencyKey();
        if (key == null) {
            return command.get();
        }
        UUID staff = request.actor().staff();
        return take(staff, key, request.fingerprint(), answer, now).orElseGet(() -> {
            T fresh = command.get();
            answer(staff, key, fresh);
            return fresh;
        });
    }

    /**
     * Takes the key; waits if the same request is just being carried out.
     *
     * @return the answer that the same request got before
     * @throws Refusal if the key was used for another request
     */
    private <T> Optional<T> take(UUID staff, String key, String fingerprint, Class<T> answer, Instant now) {
        if (key.length() < 8 || key.length() > 80) {
            throw Refusal.invalid(
                    "Idempotency-Key",
                    new LocalisedText("Idempotency-Key 须为 8 至 80 个字符。", "An Idempotency-Key has 8 to 80 characters."));
        }
        int taken = jdbc.sql("""
                        insert into idempotency (staff, key, fingerprint, created_at) values (:staff, :key, :print, :now)
                        on conflict do nothing
                        """)
                .param("staff", staff)
                .param("key", key)
                .param("print", fingerprint)
                .param("now", Timestamp.from(now))
                .update();
        return taken == 1 ? Optional.empty() : Optional.of(answered(staff, key, fingerprint, answer));
    }

    private void answer(UUID staff, String key, Object receipt) {
        jdbc.sql("update idempotency set response = :response::jsonb where staff = :staff and key = :key")
                .param("response", json.write(receipt))
                .param("staff", staff)
                .param("key", key)
                .update();
    }

    private <T> T answered(UUID staff, String key, String fingerprint, Class<T> answer) {
        record Stored(String fingerprint, String response) {}
        Stored stored = jdbc.sql("select fingerprint, response from idempotency where staff = :staff and key = :key")
                .param("staff", staff)
                .param("key", key)
                .query(Stored.class)
                .single();
        if (!stored.fingerprint().equals(fingerprint)) {
            throw Refusal.conflict(
                    new LocalisedText(
                            "此 Idempotency-Key 已用于另一请求。", "This Idempotency-Key was used for another request."),
                    new LocalisedText("请为每个请求使用新的值。", "Use a new key for each request."));
        }
        return json.read(stored.response(), answer);
    }
}
