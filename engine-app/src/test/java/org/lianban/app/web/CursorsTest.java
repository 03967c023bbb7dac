package org.lianban.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class CursorsTest {

    private final TestPostgres server = TestPostgres.running();
    private final JdbcClient jdbc = JdbcClient.create(server.dataSource(server.newDatabase(), "lianban_app"));
    private final Cursors cursors = cursors();

    @Test
    void carryTheSortKeysOfARow() {
        List<String> keys = Arrays.asList("2026-03-02", null, "三");
        assertThat(cursors.open("tasks", cursors.seal("tasks", keys))).isEqualTo(keys);
    }

    @Test
    void areAbsentOnTheFirstPage() {
        assertThat(cursors.open("tasks", null)).isEmpty();
        assertThat(cursors.open("tasks", "")).isEmpty();
    }

    @Test
    void workOnEveryNode() {
        assertThat(cursors().open("tasks", cursors.seal("tasks", List.of("1")))).containsExactly("1");
    }

    @Test
    void ofAnotherListingAreRefused() {
        String cursor = cursors.seal("tasks:own", List.of("1"));
        assertThatThrownBy(() -> cursors.open("tasks:department", cursor)).isInstanceOf(Refusal.class);
    }

    @Test
    void areRefusedWhenAnyLetterIsChanged() {
        String cursor = cursors.seal("tasks", List.of("1", "2"));
        for (int i = 0; i < cursor.length(); i++) {
            // the last letter carries bits that nobody reads
            String changed = cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'Z' : 'A') + cursor.substring(i + 1);
            assertThatThrownBy(() -> cursors.open("tasks", changed)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void thatSomebodyMadeUpAreRefused() {
        for (String cursor : List.of("x", "!!!", "AAAA", "WyIxIl0", "7".repeat(5000))) {
            assertThatThrownBy(() -> cursors.open("tasks", cursor))
                    .as(cursor)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(RefusalKind.INVALID));
        }
    }

    private Cursors cursors() {
        return new Cursors(new Secrets(jdbc, Clock.systemUTC()), new JsonMapper());
    }
}
