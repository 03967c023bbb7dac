package org.lianban.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@LianbanTest
@TestPropertySource(properties = "lianban.exchange-log-size-unpacked=8MB")
class LogIntakeTest {

    private static final String TOWN = """
            name: town
            calendar: nl
            limit: {amount: 56, unit: CALENDAR_DAY}
            case: {id: zaak, deadline: termijn}
            event: {id: nr, code: stap, time: tijd, recorded: ingevoerd}
            start: [{code: IN}]
            stop: [{code: UIT, outcome: DECIDED}]
            suspensions:
              - {pair: data, ground: MISSING_DATA, opens: [{code: STOP}], closes: [{code: VERDER}]}
            facts:
              - {type: RECEIVED, code: IN}
              - {type: DECIDED, code: UIT}
            """;
    private static final String HEADER = "nr,zaak,stap,tijd,ingevoerd,termijn\n";
    private static final List<String> LINES = List.of(
            "1,z1,IN,2012-03-01,,2012-05-01",
            "2,z1,STOP,2012-03-10,2012-05-20,2012-05-01",
            "3,z1,VERDER,2012-04-10,,2012-05-01",
            "4,z1,UIT,2012-05-10,,2012-05-01",
            "5,z2,IN,2012-03-01,,",
            "6,z2,UIT,2012-06-30,,",
            "7,z3,IN,2012-06-01,,");

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private static byte[] csv(List<String> lines) {
        return (HEADER + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private Elsewhere town() {
        return Elsewhere.ofLogs(people, "MARKET", TOWN);
    }

    private static String figures(JsonNode summary) {
        return List.of(
                        "cases",
                        "events",
                        "ended",
                        "late",
                        "openInTime",
                        "suspensions",
                        "uncounted",
                        "inTimeOnlyBySuspension")
                .stream()
                .map(name -> summary.get(name).asString())
                .collect(Collectors.joining(" "));
    }

    @Nested
    class Takes {

        @Test
        void aLogAndSaysWhatSupervisionSaysOfIt() {
            Elsewhere town = town();
            Browser.Answer answer = town.log(csv(LINES));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.json().get("accepted").asInt()).isEqualTo(7);
            assertThat(answer.json().get("casesKnown").asInt()).isEqualTo(3);
            JsonNode summary = town.summary();
            assertThat(figures(summary)).isEqualTo("3 7 2 1 1 1 31 1");
            assertThat(summary.get("ownLate").asInt()).isEqualTo(1);
            assertThat(summary.get("asOf").asString()).isEqualTo("2012-06-29T22:00:00Z");
        }

        @Test
        void aLogThatIsZipped() throws IOException {
            Elsewhere town = town();
            town.log(zipped(csv(LINES)));
            assertThat(figures(town.summary())).isEqualTo("3 7 2 1 1 1 31 1");
        }

        @Test
        void linesInAnyOrderAndAnyNumberOfDeliveries() {
            Elsewhere town = town();
            List<String> shuffled = new ArrayList<>(LINES);
            Collections.shuffle(shuffled, new Random(7));
            shuffled.forEach(line -> town.log(csv(List.of(line))));
            Browser.Answer again = town.log(csv(LINES));
            assertThat(again.json().get("duplicates").asInt()).isEqualTo(7);
            assertThat(figures(town.summary())).isEqualTo("3 7 2 1 1 1 31 1");
        }

        @Test
        void aChangedLineAsANewVersion() {
            Elsewhere town = town();
            town.log(csv(LINES));
            Browser.Answer changed = town.log(csv(List.of("6,z2,UIT,2012-04-02,2012-07-01,")));
            assertThat(changed.json().get("changed").asInt()).isEqualTo(1);
            assertThat(town.summary().get("late").asInt()).isZero();
            assertThat(town.one("z2").get("versions").toString()).contains("2012-06-30", "2012-04-02");
        }

        @Test
        void aLogFromASupervisorOfTheRegion() {
            Elsewhere town = town();
            assertThat(town.supervisor()
                            .postBytes("/api/exchange/" + town.code + "/logs", "text/csv", csv(LINES))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Nested
    class Refuses {

        @Test
        void linesOneByOneAndTellsWhy() {
            Elsewhere town = town();
            Browser.Answer answer =
                    town.log((HEADER + LINES.get(0) + "\n2,z1,STOP\n3,,IN,2012-03-01,,\n4,z1,UIT,31 May,,\n")
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(answer.json().get("refused").asInt()).isEqualTo(3);
            String id = answer.json().get("id").asString();
            JsonNode first = town.delivering()
                    .get("/api/exchange/batches/" + id + "/refusals?limit=2")
                    .json();
            assertThat(first.at("/items/0/place").asInt()).isEqualTo(3);
            assertThat(first.at("/items/0/reason").asString()).isEqualTo("FIELDS");
            assertThat(first.at("/items/1/text/en").asString()).isEqualTo("'zaak' is missing");
            JsonNode rest = town.delivering()
                    .get("/api/exchange/batches/" + id + "/refusals?limit=2&cursor="
                            + first.get("next").asString())
                    .json();
            assertThat(rest.at("/items/0/text/zh").asString()).isEqualTo("“tijd”不是时间：“31 May”");
            assertThat(rest.get("items").size()).isEqualTo(1);
        }

        @Test
        void whatGrowsBeyondItsBoundWhenUnpacked() throws IOException {
            Elsewhere town = town();
            byte[] line = "1,z1,IN,2012-03-01,,\n".getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            plain.writeBytes(HEADER.getBytes(StandardCharsets.UTF_8));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) '\n');
            plain.writeBytes(line);
            for (int i = 0; i < 64; i++) {
                plain.writeBytes(spaces);
            }
            Browser.Answer answer = town.log(zipped(plain.toByteArray()));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(refusals(town, answer)).containsExactly("UNREADABLE");
            assertThat(answer.json().get("state").asString()).isEqualTo("FAILED");
            assertThat(town.summary().get("cases").asInt()).isEqualTo(1);
        }

        @Test
        void anotherKindOfLog() {
            Elsewhere town = town();
            Browser.Answer answer = town.log(csv(List.of("1,z1,T02,2012-03-01,,", "2,z1,T10,2012-03-02,,")));
            assertThat(answer.json().get("state").asString()).isEqualTo("FAILED");
            assertThat(refusals(town, answer)).containsExactly("FOREIGN");
            assertThat(town.summary().get("cases").asInt()).isZero();
        }

        @Test
        void entitiesThatMultiply() {
            String bomb =
                    "<!DOCTYPE log [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><log>&b;</log>";
            Elsewhere town = town();
            assertThat(refusals(town, town.log(bomb.getBytes(StandardCharsets.UTF_8))))
                    .containsExactly("UNREADABLE");
        }

        @Test
        void anotherEncodingAndNothingAtAll() {
            Elsewhere town = town();
            assertThat(refusals(
                            town,
                            town.log(new String(csv(LINES), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16))))
                    .contains("ENCODING");
            assertThat(refusals(town, town.log(new byte[0]))).containsExactly("UNREADABLE");
        }

        @Test
        void eventsThatAreNoLog() {
            Elsewhere system = Elsewhere.of(people, "MARKET");
            assertThat(system.log(csv(LINES)).status()).isEqualTo(409);
            assertThat(town().deliver(List.of()).status()).isEqualTo(409);
        }

        private List<String> refusals(Elsewhere town, Browser.Answer answer) {
            List<String> reasons = new ArrayList<>();
            town.delivering()
                    .get("/api/exchange/batches/" + answer.json().get("id").asString() + "/refusals")
                    .json()
                    .get("items")
                    .forEach(one -> reasons.add(one.get("reason").asString()));
            return reasons;
        }
    }

    @Nested
    class Repeats {

        private Browser.Answer log(Elsewhere town, String key) {
            return town.withToken(town.token("DELIVER"))
                    .with("Idempotency-Key", key)
                    .postBytes("/api/exchange/" + town.code + "/logs", "text/csv", csv(LINES));
        }

        @Test
        void theAnswerForTheSameKey() {
            Elsewhere town = town();
            Browser.Answer first = log(town, "log-0001");
            assertThat(log(town, "log-0001").json()).isEqualTo(first.json());
        }

        @Test
        void whatBrokeOffInTheMiddle() {
            Elsewhere town = town();
            town.log(csv(LINES.subList(0, 4)));
            // as a node leaves it that dies while it imports
            jdbc.sql("""
                            update exchange_batch set state = 'RUNNING', key = 'log-0001', touched_at = touched_at - interval '1 hour',
                                fingerprint = :print
                            where system = :system
                            """)
                    .param("system", town.code)
                    .param("print", fingerprint())
                    .update();
            Browser.Answer repeated = log(town, "log-0001");
            assertThat(repeated.json().get("state").asString()).isEqualTo("DONE");
            assertThat(repeated.json().get("duplicates").asInt()).isEqualTo(4);
            assertThat(repeated.json().get("accepted").asInt()).isEqualTo(3);
            assertThat(figures(town.summary())).isEqualTo("3 7 2 1 1 1 31 1");
        }

        @Test
        void nothingThatIsBeingRead() {
            Elsewhere town = town();
            log(town, "log-0001");
            jdbc.sql("update exchange_batch set state = 'RUNNING' where system = ?")
                    .param(town.code)
                    .update();
            assertThat(log(town, "log-0001").status()).isEqualTo(409);
        }

        private String fingerprint() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(csv(LINES)));
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError(e);
            }
        }
    }
}
