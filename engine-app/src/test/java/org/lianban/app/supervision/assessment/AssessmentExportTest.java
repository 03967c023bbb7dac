package org.lianban.app.supervision.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.organisation.Role;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What is exported is read back by others' programs. */
@TestPropertySource(
        properties = {
            "spring.application.name=lianban-assessment-papers", // nobody else's cases
            "spring.quartz.auto-startup=false" // the test sweeps
        })
@DirtiesContext
class AssessmentExportTest extends AssessmentWorld {

    private static final String MARCH = "/api/assessments/2026-03";

    private static boolean made;

    @BeforeEach
    void marchIsOver() {
        if (!made) {
            march();
            made = true;
        }
        moveTo("2026-04-01T10:00");
    }

    private static List<String> texts(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                cells.add(formatter.formatCellValue(row.getCell(column)));
            }
            lines.add(String.join("|", cells));
        }
        return lines;
    }

    private static XSSFWorkbook workbook(Browser reader, String path) throws IOException {
        Browser.Bytes answer = reader.bytes(path);
        assertThat(answer.status()).isEqualTo(200);
        return new XSSFWorkbook(new ByteArrayInputStream(answer.body()));
    }

    @Test
    void theWorkbookHasTheFiguresOfTheEndpoint() throws IOException {
        Browser reader = reader();
        JsonNode draft = reader.get(MARCH).json();
        try (XSSFWorkbook book = workbook(reader, MARCH + "/xlsx")) {
            assertThat(texts(book.getSheet("排名")))
                    .contains("3|URBAN|云溪区城市管理局（综合执法局）|53.33|5", "样本不足，不排名|MARKET|云溪区市场监督管理局||1")
                    .contains("草稿，尚未发布；以下为当前数据。");
            List<String> figures = texts(book.getSheet("指标"));
            int row = 1;
            for (JsonNode department : draft.get("departments")) {
                for (JsonNode figure : department.get("figures")) {
                    assertThat(figures.get(row++))
                            .startsWith(department.get("department").asString() + "|")
                            .contains("|%s|%s|".formatted(figure.get("part"), figure.get("whole")))
                            .contains("|" + figure.get("figure").asString() + "|");
                }
            }
            assertThat(figures).hasSize(row);
            assertThat(texts(book.getSheet("公式与权重")).get(2)).startsWith("PROMISED_ON_TIME|承诺时限按时率|25|1000|800|1|本期终止");
            assertThat(texts(book.getSheet("依据")))
                    .filteredOn(line -> line.startsWith("PROMISED_ON_TIME|URBAN|"))
                    .hasSize(10)
                    .filteredOn(line -> line.contains("|2026-03-06|2026-03-04|0|1|是|"))
                    .hasSize(2);
        }
    }

    @Test
    void nothingInTheWorkbookIsAFormula() throws IOException {
        Browser.Bytes answer = reader().bytes(MARCH + "/xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            int suspicious = 0;
            for (Row row : book.getSheet("依据")) {
                for (var cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals("=1+1")) {
                        suspicious++;
                    }
                }
            }
            assertThat(suspicious).isEqualTo(4); // among cases, limits, ratings and days
        }
        Path file = Files.write(Path.of("target", "assessment.xlsx"), answer.body());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                assertThat(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                        .as(entry.getName())
                        .doesNotContain("<f>", "<f ");
            }
        }
    }

    @Test
    void theReportIsReadableWithoutChineseFonts() throws IOException {
        Browser.Bytes answer = reader().bytes(MARCH + "/pdf");
        assertThat(answer.header("Content-Disposition")).contains("assessment-2026-03-draft.pdf");
        try (PDDocument report = Loader.loadPDF(answer.body())) {
            String text = new PDFTextStripper().getText(report);
            assertThat(text)
                    .contains("部门审批效能考核 2026-03", "草稿，尚未发布", "考核期间：2026-03-01 至 2026-03-31")
                    .contains("云溪区城市管理局（综合执法局）：第 3 名，总分 53.33", "承诺时限按时率 8 / 10 80 % 计分 0.00 33.33 %")
                    .contains("好差评满意率 5 / 6 83.33 % 计分 16.67 20.00 %", "好差评满意率 0 / 0 — 无数据 — —");
            for (PDPage page : report.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.*"); // a subset
                }
            }
            assertThat(answer.body().length).isLessThan(400_000);
            BufferedImage picture = new PDFRenderer(report).renderImageWithDPI(0, 80);
            assertThat(dark(picture)).isBetween(5_000, 200_000);
            ImageIO.write(
                    picture,
                    "png",
                    Files.createDirectories(Path.of("target"))
                            .resolve("assessment-1.png")
                            .toFile());
            ImageIO.write(
                    new PDFRenderer(report).renderImageWithDPI(1, 80),
                    "png",
                    Path.of("target").resolve("assessment-2.png").toFile());
        }
    }

    private static int dark(BufferedImage picture) {
        int dark = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                if ((picture.getRGB(x, y) & 0xFF) < 0x60) {
                    dark++;
                }
            }
        }
        return dark;
    }

    @Test
    void aDepartmentTakesItsOwnPartAndAPublicationIsTakenAsItWas() throws IOException {
        Browser supervisor = reader();
        assertThat(supervisor.post(MARCH + "/publications", publication(0)).status())
                .isEqualTo(201);
        try (XSSFWorkbook book = workbook(people.as("URBAN", Role.HEAD), MARCH + "/xlsx?version=1&language=en")) {
            assertThat(texts(book.getSheet("Ranking")))
                    .contains("Version of the table of weights: "
                            + supervisor.get(MARCH).json().get("tableVersion").asString())
                    .anyMatch(line -> line.startsWith("Version 1, published by "));
            assertThat(texts(book.getSheet("Figures"))).hasSize(12);
            assertThat(texts(book.getSheet("References")))
                    .hasSizeGreaterThan(20)
                    .allMatch(line -> line.contains("|URBAN|") || line.startsWith("Figure|"));
        }
        try (PDDocument report = Loader.loadPDF(people.as("URBAN", Role.HEAD)
                .bytes(MARCH + "/pdf?version=1&language=en")
                .body())) {
            assertThat(new PDFTextStripper().getText(report))
                    .contains("Assessment of departments 2026-03", "place 3, score 53.33")
                    .doesNotContain("Water");
        }
        assertThat(people.as("URBAN", Role.CLERK).get(MARCH + "/xlsx").status()).isEqualTo(403);
        assertThat(people.as("URBAN", Role.HEAD).get(MARCH + "/pdf?version=9").status())
                .isEqualTo(404);
    }
}
