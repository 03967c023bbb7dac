package org.lianban.monitoring.exchange.log;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.monitoring.exchange.log.Logs.fragments;
import static org.lianban.monitoring.exchange.log.Logs.read;
import static org.lianban.monitoring.exchange.log.Logs.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianban.monitoring.exchange.log.LogItem.Fragment;
import org.lianban.monitoring.exchange.log.LogItem.Refused;

class XesLogTest {

    private static final String TWO_CASES = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <log xes.version="1.0" xmlns="http://www.xes-standard.org/">
              <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
              <global scope="event"><string key="concept:name" value="UNKNOWN"/></global>
              <string key="source" value="a town"/>
              <trace>
                <string key="concept:name" value="z1"/>
                <date key="startDate" value="2012-03-01T00:00:00+01:00"/>
                <event>
                  <string key="concept:name" value="A"><string key="inner" value="passed over"/></string>
                  <date key="time:timestamp" value="2012-03-01T09:00:00+01:00"/>
                </event>
              </trace>
              <trace>
                <string key="concept:name" value="z2"/>
              </trace>
            </log>
            """;

    private static String trace(String inside) {
        return "<log>\n<trace>\n" + inside + "\n</trace>\n</log>";
    }

    @Nested
    class Reads {

        @Test
        void casesAndEventsWithTheirLines() throws IOException {
            assertThat(read(TWO_CASES))
                    .containsExactly(
                            new Fragment(
                                    6,
                                    Map.of("case:concept:name", "z1", "case:startDate", "2012-03-01T00:00:00+01:00"),
                                    List.of(new LogEvent(
                                            9,
                                            Map.of(
                                                    "concept:name",
                                                    "A",
                                                    "time:timestamp",
                                                    "2012-03-01T09:00:00+01:00")))),
                            new Fragment(14, Map.of("case:concept:name", "z2"), List.of()));
        }

        @Test
        void theSameFromGzipWithAByteOrderMarkAndFromUtf16() throws IOException {
            List<LogItem> plain = read(TWO_CASES);
            byte[] marked = ("\uFEFF" + TWO_CASES).getBytes(UTF_8);
            assertThat(read(LogSource.of(marked))).isEqualTo(plain);
            assertThat(read(LogSource.of(Logs.gzip(marked)))).isEqualTo(plain);
            assertThat(read(LogSource.of(TWO_CASES.replace("UTF-8", "UTF-16").getBytes(UTF_16))))
                    .isEqualTo(plain);
        }
    }

    @Nested
    class Refuses {

        @Test
        void anAttributeWithoutKeyOrValueAndOneThatStandsTwice() throws IOException {
            List<LogItem> items = read(trace("""
                    <string key="id" value="z1"/>
                    <string value="no key"/>
                    <string key="no value"/>
                    <string key="id" value="again"/>"""));
            assertThat(refused(items)).containsExactly("4 STRUCTURE", "5 STRUCTURE", "6 STRUCTURE");
            assertThat(fragments(items)).extracting(Fragment::caseValues).containsExactly(Map.of("case:id", "z1"));
        }

        @Test
        void anEventOutsideOfATraceAndATraceWithinOne() throws IOException {
            List<LogItem> items = read("<log>\n<event/>\n<trace>\n<trace/>\n</trace>\n</log>");
            assertThat(refused(items)).containsExactly("2 STRUCTURE", "4 STRUCTURE");
            assertThat(fragments(items)).hasSize(1);
        }

        @Test
        void whatIsNoXes() throws IOException {
            assertThat(refused(read("<html>\n</html>"))).containsExactly("1 UNREADABLE");
        }

        @Test
        void theRestOfAFileThatBreaksOffAndTheTraceThatStoodOpen() throws IOException {
            List<LogItem> items = read(TWO_CASES.substring(0, TWO_CASES.indexOf("z2") + 4));
            assertThat(fragments(items)).hasSize(1);
            assertThat(refused(items)).containsExactly("14 UNREADABLE", "15 UNREADABLE");
        }

        @Test
        void anEventWithAValueTooLargeAndReadsOn() throws IOException {
            List<LogItem> items = read(trace("<event><string key='a' value='" + "x".repeat(70_000)
                    + "'/></event>\n<event><string key='a' value='y'/></event>"));
            assertThat(refused(items)).containsExactly("3 TOO_LARGE", "3 TOO_LARGE");
            assertThat(fragments(items).get(0).events()).containsExactly(new LogEvent(4, Map.of("a", "y")));
        }

        @Test
        void moreEventsInATraceThanItsBound() throws IOException {
            LogLimits two = new LogLimits(1 << 20, 1 << 20, 100, 10, 32, 2, 100, 8);
            List<LogItem> items = read(Logs.text(trace("<event/>\n<event/>\n<event/>\n<event/>")), two);
            assertThat(refused(items)).containsExactly("5 TOO_LARGE", "6 TOO_LARGE");
            assertThat(fragments(items).get(0).events()).hasSize(2);
        }
    }

    @Nested
    class Hostile {

        @TempDir
        Path folder;

        private void isRefusedWhole(String log) throws IOException {
            List<LogItem> items = read(log);
            assertThat(fragments(items)).isEmpty();
            assertThat(refused(items)).isNotEmpty().allMatch(line -> line.endsWith("UNREADABLE"));
        }

        @Test
        void anExternalEntityIsNotOpened() throws IOException {
            Path secret = Files.writeString(folder.resolve("secret"), "TOP-SECRET");
            String log = "<!DOCTYPE log [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n"
                    + trace("<string key='id' value='&x;'/><event>&x;</event>");
            isRefusedWhole(log);
            assertThat(read(log).toString()).doesNotContain("TOP-SECRET");
        }

        @Test
        void anEntityBombDoesNotGoOff() throws IOException {
            StringBuilder bomb = new StringBuilder("<!DOCTYPE log [<!ENTITY l0 \"lol\">");
            for (int i = 1; i < 30; i++) {
                bomb.append("<!ENTITY l%d \"%s\">"
                        .formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
            }
            isRefusedWhole(bomb + "]>\n" + trace("<string key='id' value='&l29;'/>"));
        }

        @Test
        void anEntityThatNobodyDeclaredIsNoText() throws IOException {
            isRefusedWhole(trace("<string key='id' value='&x;'/>"));
        }

        @Test
        void anAttributeOfTenMegabytesEndsTheReading() throws IOException {
            String log = TWO_CASES.replace("z2", "x".repeat(10 << 20));
            List<LogItem> items = read(log);
            assertThat(fragments(items)).hasSize(1);
            assertThat(refused(items)).containsExactly("14 UNREADABLE", "14 UNREADABLE");
        }

        @Test
        void aNameOrTextWithoutEndEndsTheReading() throws IOException {
            isRefusedWhole("<log><" + "x".repeat(3 << 20));
            isRefusedWhole("<log>" + "x".repeat(3 << 20) + "</log>");
        }

        @Test
        void elementsNestedTooDeepEndTheReading() throws IOException {
            isRefusedWhole("<log>" + "<a>".repeat(100_000));
        }

        @Test
        void aZippedFileThatGrowsBeyondItsBoundEndsTheReading() throws IOException {
            LogLimits small = new LogLimits(100_000, 1 << 20, 100, 10, 32, 2, 100, 8);
            byte[] bomb = Logs.gzip(("<log>" + "<a/>".repeat(1 << 20) + "</log>").getBytes(UTF_8));
            assertThat(bomb).hasSizeLessThan(20_000);
            assertThat(refused(read(LogSource.of(bomb), small))).containsExactly("1 UNREADABLE");
        }

        @Test
        void aTruncatedGzipKeepsWhatCameBefore() throws IOException {
            StringBuilder traces = new StringBuilder("<log>\n");
            Random random = new Random(1);
            for (int i = 0; i < 3_000; i++) {
                traces.append("<trace><string key='id' value='")
                        .append(random.nextLong())
                        .append("'/></trace>\n");
            }
            byte[] zipped = Logs.gzip(traces.append("</log>").toString().getBytes(UTF_8));
            List<LogItem> items = read(LogSource.of(Arrays.copyOf(zipped, zipped.length / 2)));
            assertThat(fragments(items)).hasSizeBetween(100, 2_999);
            assertThat(items.get(items.size() - 1)).isInstanceOfSatisfying(Refused.class, last -> {
                assertThat(last.line()).isGreaterThan(100);
                assertThat(last.why().en()).contains("gzip").contains("cut off");
            });
            assertThat(refused(read(LogSource.of(Arrays.copyOf(zipped, 4))))).containsExactly("1 UNREADABLE");
        }

        @Test
        void bytesOfAnotherEncodingEndTheReading() throws IOException {
            byte[] latin = trace("<string key='id' value='caf\u00e9'/>").getBytes(StandardCharsets.ISO_8859_1);
            List<LogItem> items = read(LogSource.of(latin));
            assertThat(fragments(items)).isEmpty();
            assertThat(refused(items)).isNotEmpty().allMatch(line -> line.endsWith("UNREADABLE"));
        }

        @Test
        void noiseIsRefusedAndNeverThrown() throws IOException {
            Random random = new Random(20121123);
            byte[] whole = TWO_CASES.getBytes(UTF_8);
            for (int i = 0; i < 2_000; i++) {
                byte[] spoilt = whole.clone();
                for (int j = 0; j <= i % 5; j++) {
                    spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
                }
                read(LogSource.of(Arrays.copyOf(spoilt, random.nextInt(spoilt.length) + 1)));
            }
            assertThat(read(LogSource.of(whole))).hasSize(2);
        }
    }
}
