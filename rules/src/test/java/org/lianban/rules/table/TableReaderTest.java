package org.lianban.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {

    private static final String CELL = "<outputEntry id=\"first_out\"><text>\"first\"</text></outputEntry>";
    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="urn:test">
              <decision id="sizes" name="sizes">
                <decisionTable id="t" hitPolicy="UNIQUE">
                  <input id="in"><inputExpression id="e" typeRef="integer"><text>size</text></inputExpression></input>
                  <output id="out" name="name" typeRef="string"/>
                  <rule id="first_row">
                    <inputEntry id="first_in"><text>&lt; 10</text></inputEntry>
                    %s
                  </rule>
                  <rule id="second_row">
                    <inputEntry id="second_in"><text>[8..20]</text></inputEntry>
                    <outputEntry id="second_out"><text/></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """.formatted(CELL);

    private static DecisionTable read(String dmn) {
        var file = new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8));
        return new TableReader().read("sizes", file, Set.of("size"), Set.of("name"));
    }

    @Nested
    class Evaluation {

        @Test
        void theRowThatMatchesIsFoundWithItsIdAndValues() {
            assertThat(read(TABLE).rows(Map.of("size", 3)))
                    .containsExactly(new Row("sizes", "first_row", Map.of("name", "first")));
        }

        @Test
        void anEmptyCellHasNoValue() {
            assertThat(read(TABLE).rows(Map.of("size", 15))).containsExactly(new Row("sizes", "second_row", Map.of()));
        }

        @Test
        void noRowIsNoError() {
            assertThat(read(TABLE).row(Map.of("size", 21))).isEmpty();
        }

        @Test
        void twoRowsOfAUniqueTableAreAnErrorThatNamesIt() {
            assertThatThrownBy(() -> read(TABLE).rows(Map.of("size", 9)))
                    .isInstanceOf(InvalidTable.class)
                    .hasMessageContaining("sizes");
        }

        @Test
        void twoRowsWhereOneIsAskedForAreAnError() {
            assertThatThrownBy(() -> read(TABLE.replace("UNIQUE", "COLLECT")).row(Map.of("size", 9)))
                    .isInstanceOf(InvalidTable.class)
                    .hasMessageContaining("several rows");
        }

        @Test
        void anErrorLeavesTheNextAnswerAlone() {
            DecisionTable table = read(TABLE);
            assertThatThrownBy(() -> table.rows(Map.of("size", 9))).isInstanceOf(InvalidTable.class);
            assertThat(table.rows(Map.of("size", 21))).isEmpty();
        }

        @Test
        void anAnswerIsTheSameAfterMoreThanIsRemembered() {
            DecisionTable table = read(TABLE);
            for (int size = 0; size < 5000; size++) {
                table.rows(Map.of("size", 21 + size));
            }
            assertThat(table.rows(Map.of("size", 3))).isEqualTo(table.evaluate(Map.of("size", 3)));
        }
    }

    @Nested
    class Refusal {

        @Test
        void anotherLanguageThanFeelIsRefused() {
            String script =
                    TABLE.replace(CELL, CELL.replace("<outputEntry ", "<outputEntry expressionLanguage=\"groovy\" "));
            assertThatThrownBy(() -> read(script))
                    .isInstanceOf(InvalidTable.class)
                    .hasMessageContainingAll("first_row", "groovy");
        }

        @Test
        void aColumnInAnotherLanguageIsRefused() {
            String script = TABLE.replace("typeRef=\"integer\"", "typeRef=\"integer\" expressionLanguage=\"juel\"");
            assertThatThrownBy(() -> read(script))
                    .isInstanceOf(InvalidTable.class)
                    .hasMessageContaining("juel");
        }

        @Test
        void anotherColumnIsRefused() {
            assertThatThrownBy(() -> read(TABLE.replace("<text>size</text>", "<text>weight</text>")))
                    .isInstanceOf(InvalidTable.class)
                    .hasMessageContainingAll("size", "weight");
        }

        @Test
        void anotherDecisionIsRefused() {
            assertThatThrownBy(() -> read(TABLE.replace("\"sizes\"", "\"weights\"")))
                    .isInstanceOf(InvalidTable.class);
        }

        @Test
        void whatIsNoDmnIsRefused() {
            assertThatThrownBy(() -> read("<nothing/>")).isInstanceOf(InvalidTable.class);
        }

        @Test
        void anExternalEntityIsNotRead(@TempDir Path folder) throws Exception {
            Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
            String entity = "<!DOCTYPE definitions [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>"
                    + TABLE.replace("\"first\"", "\"&secret;\"");
            assertThatThrownBy(() -> read(entity)).isInstanceOf(InvalidTable.class);
        }
    }

    @Nested
    class Hints {

        private final List<URI> asked = new CopyOnWriteArrayList<>();
        private HttpServer elsewhere;

        @BeforeEach
        void listen() throws IOException {
            elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            elsewhere.createContext("/", exchange -> {
                asked.add(exchange.getRequestURI());
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            });
            elsewhere.start();
        }

        @AfterEach
        void stop() {
            elsewhere.stop(0);
        }

        private String hinting() {
            return TABLE.replace(
                            "<definitions",
                            "<definitions xmlns:o='urn:other' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:other http://localhost:%d/'"
                                    .formatted(elsewhere.getAddress().getPort()))
                    .replaceFirst("<decision ", "<extensionElements><o:note/></extensionElements><decision ")
                    .replace("\"first\"", "\"第一😀\"");
        }

        @Test
        void whereSchemasLieAreNotFollowed() {
            assertThat(read(hinting()).rows(Map.of("size", 3)))
                    .containsExactly(new Row("sizes", "first_row", Map.of("name", "第一😀")));
            assertThat(asked).isEmpty();
        }

        @Test
        void areNotFollowedOnTheBenchEither() {
            TableTrial trial = TableTrial.read("sizes", hinting().getBytes(StandardCharsets.UTF_8));
            assertThat(trial.evaluate(Map.of("size", 3)).matching()).containsExactly("first_row");
            assertThat(asked).isEmpty();
        }
    }

    @Nested
    class Cells {

        private final Row row = new Row("sizes", "first_row", Map.of("name", "first", "half", 1.5, "unit", "HOUR"));

        @Test
        void anEmptyCellThatMustBeFilledNamesItsRow() {
            assertThatThrownBy(() -> row.text("basis"))
                    .isInstanceOf(InvalidTable.class)
                    .hasMessageContainingAll("sizes", "first_row", "basis");
        }

        @Test
        void halfADayIsNoAmount() {
            assertThatThrownBy(() -> row.whole("half")).isInstanceOf(InvalidTable.class);
        }

        @Test
        void anUnknownConstantIsRefused() {
            assertThatThrownBy(() -> row.constant(Thread.State.class, "unit")).isInstanceOf(InvalidTable.class);
        }

        @Test
        void aWordIsNeitherYesNorNo() {
            assertThatThrownBy(() -> row.yes("name")).isInstanceOf(InvalidTable.class);
        }
    }
}
