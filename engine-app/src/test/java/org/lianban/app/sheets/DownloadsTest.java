package org.lianban.app.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.lianban.rules.SupervisionRule.Card;
import tools.jackson.databind.json.JsonMapper;

class DownloadsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-03-06T02:00:00Z");
    private static final Table<Object> ONE =
            Table.<Object>of("things", "物件", "Things").with("值", "Value", cell -> cell);

    private final List<String> taken = new ArrayList<>();
    private final Downloads downloads =
            new Downloads(new SheetWords(JsonMapper.shared()), Clock.fixed(NOW, ZONE), ZONE, new Takings(null) {
                @Override
                Taking begin(String list, SheetFormat format) {
                    return new Taking((rows, whole) -> taken.add("%s %s %d %s".formatted(list, format, rows, whole)));
                }
            });

    private static Downloads.Listing<Object> only(Object... rows) {
        return (cursor, size) -> new Page<>(List.of(rows), null);
    }

    private String csv(String language, Object cell) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        downloads.of(ONE, "csv", language, only(cell)).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aMailTakesAFileUpToItsRowsAndBytes() {
        SheetDownload three = downloads.of(ONE, "csv", "en", only("a", "b", "c"));
        assertThat(three.within(3, 100).orElseThrow().rows()).isEqualTo(3);
        assertThat(three.within(2, 100)).isEmpty();
        assertThat(three.within(3, 10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh,开办餐饮", "en,Opening a restaurant"})
    void aTextInBothLanguagesIsWrittenInTheReaders(String language, String written) throws IOException {
        assertThat(csv(language, new LocalisedText("开办餐饮", "Opening a restaurant")))
                .endsWith("\r\n" + written + "\r\n");
    }

    @Test
    void aStateIsWrittenInTheWordOfThePages() throws IOException {
        assertThat(csv("zh", new Worded("severity", Card.R.name()))).isEqualTo("\uFEFF值\r\n红牌\r\n");
        assertThat(csv("en", new Worded("severity", Card.R.name()))).isEqualTo("\uFEFFValue\r\nRed card\r\n");
        assertThat(csv("en", new Worded("severity", "unheard of"))).endsWith("\r\nunheard of\r\n");
    }

    @Test
    void aMomentIsWrittenInTheZoneOfTheCalendar() throws IOException {
        assertThat(csv("en", Instant.parse("2026-03-05T16:30:00Z"))).endsWith("\r\n2026-03-06 00:30\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void noTextBecomesAFormula(String text) throws IOException {
        assertThat(csv("en", text)).contains("'" + text);
    }

    @Test
    void aNumberBelowNothingIsANumber() throws IOException {
        assertThat(csv("en", new BigDecimal("-1.5"))).endsWith("\r\n-1.5\r\n");
    }

    @Test
    void theFileIsNamedByItsDay() {
        assertThat(downloads.of(ONE, "xlsx", "en", only()).name()).isEqualTo("things-2026-03-06.xlsx");
    }

    @Test
    void allPagesOfAListingAreWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        downloads.of(ONE, "xlsx", "zh", DownloadsTest::upTo2500).write(out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = book.getSheet("物件");
            assertThat(sheet.getLastRowNum()).isEqualTo(2_500);
            assertThat(sheet.getRow(2_500).getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(2_500).getCell(0).getNumericCellValue()).isEqualTo(2_499);
        }
        assertThat(taken).containsExactly("things XLSX 2500 true");
    }

    private static Page<Object> upTo2500(@Nullable String cursor, int size) {
        int from = cursor == null ? 0 : Integer.parseInt(cursor);
        int to = Math.min(2_500, from + size);
        return new Page<>(
                IntStream.range(from, to).<Object>mapToObj(number -> number).toList(), to < 2_500 ? "" + to : null);
    }

    @Test
    void aFileThatBrokeOffIsNoWorkbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetDownload download = downloads.of(ONE, "xlsx", "en", (cursor, size) -> {
            if (cursor != null) {
                throw new IllegalStateException("the database is gone");
            }
            return new Page<>(List.of(LocalDate.EPOCH), "1");
        });
        assertThatThrownBy(() -> download.write(out)).hasMessage("the database is gone");
        assertThatThrownBy(() -> new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(Exception.class);
    }

    @ParameterizedTest
    @CsvSource({"pdf,zh", "xlsx,fr"})
    void anotherFormatOrLanguageIsRefused(String format, String language) {
        assertThatThrownBy(() -> downloads.of(ONE, format, language, only())).isInstanceOf(Refusal.class);
    }
}
