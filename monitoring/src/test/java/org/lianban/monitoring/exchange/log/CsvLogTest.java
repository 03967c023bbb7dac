package org.lianban.monitoring.exchange.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.monitoring.exchange.log.Logs.fragments;
import static org.lianban.monitoring.exchange.log.Logs.read;
import static org.lianban.monitoring.exchange.log.Logs.refused;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.monitoring.exchange.log.LogItem.Fragment;

class CsvLogTest {

    private static List<Map<String, String>> rows(List<LogItem> items) {
        return fragments(items).stream().map(Fragment::caseValues).toList();
    }

    @Nested
    class Reads {

        @Test
        void rowsWithTheirLinesAndLeavesEmptyFieldsOut() throws IOException {
            assertThat(read("id,code,who\nz1,A,\n\nz2,B,Jan\n"))
                    .containsExactly(
                            new Fragment(
                                    2,
                                    Map.of("id", "z1", "code", "A"),
                                    List.of(new LogEvent(2, Map.of("id", "z1", "code", "A")))),
                            new Fragment(
                                    4,
                                    Map.of("id", "z2", "code", "B", "who", "Jan"),
                                    List.of(new LogEvent(4, Map.of("id", "z2", "code", "B", "who", "Jan")))));
        }

        @Test
        void quotedFieldsWithSeparatorsQuotesAndLineEnds() throws IOException {
            List<LogItem> items = read("id,text\r\nz1,\"a, \"\"b\"\"\r\nc\"\r\nz2,d\r\n");
            assertThat(rows(items))
                    .containsExactly(Map.of("id", "z1", "text", "a, \"b\"\nc"), Map.of("id", "z2", "text", "d"));
            assertThat(items).extracting(LogItem::line).containsExactly(2L, 4L);
        }

        @ParameterizedTest
        @ValueSource(strings = {"id,a b\n1,2", "id;a b\n1;2", "id\ta b\n1\t2", "\uFEFFid,a b\n1,2\n"})
        void whateverSeparatesItAndWithAByteOrderMark(String log) throws IOException {
            assertThat(rows(read(log))).containsExactly(Map.of("id", "1", "a b", "2"));
            assertThat(rows(read(LogSource.of(Logs.gzip(log.getBytes(UTF_8))))))
                    .containsExactly(Map.of("id", "1", "a b", "2"));
        }
    }

    @Nested
    class Refuses {

        @Test
        void rowsWithMoreOrFewerFieldsThanTheHeader() throws IOException {
            List<LogItem> items = read("a,b\n1\n1,2,3\n1,2\n");
            assertThat(refused(items)).containsExactly("2 FIELDS", "3 FIELDS");
            assertThat(rows(items)).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n", "a,,b\n1,2,3", "a,a\n1,2", "\"a,b\n1,2"})
        void aFileWithoutAUsableHeader(String log) throws IOException {
            assertThat(refused(read(log))).containsExactly("1 UNREADABLE");
        }

        @Test
        void aLineTooLongAndReadsOn() throws IOException {
            List<LogItem> items = read("a,b\n1," + "x".repeat(10 << 20) + "\n1," + "x".repeat(70_000) + "\n1,2\n");
            assertThat(refused(items)).containsExactly("2 TOO_LARGE", "3 TOO_LARGE");
            assertThat(rows(items)).containsExactly(Map.of("a", "1", "b", "2"));
        }
    }

    @Nested
    class Hostile {

        @Test
        void aQuoteThatNeverClosesCostsItsOwnLineOnly() throws IOException {
            StringBuilder log = new StringBuilder("a,b\n1,\"open\n");
            for (int i = 0; i < 1_000; i++) {
                log.append(i).append(",x\n");
            }
            List<LogItem> items = read(log.toString());
            assertThat(refused(items)).containsExactly("2 QUOTES");
            assertThat(rows(items)).hasSize(1_000);
        }

        @Test
        void aQuoteWithinAFieldIsText() throws IOException {
            List<LogItem> items = read("a,b\n1,5\" pipe\n2,x\n3,6\" pipe\n");
            assertThat(refused(items)).isEmpty();
            assertThat(rows(items))
                    .containsExactly(
                            Map.of("a", "1", "b", "5\" pipe"),
                            Map.of("a", "2", "b", "x"),
                            Map.of("a", "3", "b", "6\" pipe"));
        }

        @Test
        void quotesThatPairAcrossRowsCostTheFirstOfThemOnly() throws IOException {
            List<LogItem> items = read("a,b\n1,\"x\n2,y\n3,z\",w\n4,v\n");
            assertThat(refused(items)).containsExactly("2 FIELDS", "4 FIELDS");
            assertThat(rows(items)).containsExactly(Map.of("a", "2", "b", "y"), Map.of("a", "4", "b", "v"));
        }

        @Test
        void textBehindAClosingQuoteIsRefused() throws IOException {
            assertThat(refused(read("a,b\n1,\"x\"y\n"))).containsExactly("2 QUOTES");
        }

        @Test
        void linesOfAnotherEncodingAreRefusedByThemselves() throws IOException {
            byte[] latin = "a,b\n1,caf\u00e9\n2,tea\n".getBytes(ISO_8859_1);
            List<LogItem> items = read(LogSource.of(latin));
            assertThat(refused(items)).containsExactly("2 ENCODING");
            assertThat(rows(items)).containsExactly(Map.of("a", "2", "b", "tea"));
        }

        @Test
        void aFileInUtf16IsRefused() throws IOException {
            assertThat(refused(read(LogSource.of("a,b\n1,2\n".getBytes(UTF_16)))))
                    .containsExactly("1 ENCODING", "1 UNREADABLE");
        }

        @Test
        void aTruncatedGzipKeepsWhatCameBefore() throws IOException {
            StringBuilder log = new StringBuilder("a,b\n");
            Random random = new Random(1);
            for (int i = 0; i < 5_000; i++) {
                log.append(random.nextLong()).append(",x\n");
            }
            byte[] zipped = Logs.gzip(log.toString().getBytes(UTF_8));
            List<LogItem> items = read(LogSource.of(Arrays.copyOf(zipped, zipped.length / 2)));
            assertThat(rows(items)).hasSizeBetween(100, 4_999);
            assertThat(refused(items)).singleElement().asString().endsWith("UNREADABLE");
        }

        @Test
        void noiseIsRefusedAndNeverThrown() throws IOException {
            Random random = new Random(7);
            byte[] whole = "id,\"te\"\"xt\"\nz1,\"a, b\"\nz2,c\n".getBytes(UTF_8);
            for (int i = 0; i < 5_000; i++) {
                byte[] spoilt = whole.clone();
                for (int j = 0; j <= i % 4; j++) {
                    spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
                }
                read(LogSource.of(spoilt));
            }
            assertThat(read(LogSource.of(whole))).hasSize(2);
        }
    }
}
