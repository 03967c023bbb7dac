package org.lianban.app.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "<f>1</f>", "a\u0001b"})
    void aTextStaysAText(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheets sheets = new Sheets(out)) {
            sheets.begin("a", "b");
            sheets.row(text);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var cell = book.getSheet("a").getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text.replace("\u0001", ""));
        }
    }

    @Test
    void numbersAndDaysAreNoTexts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheets sheets = new Sheets(out)) {
            sheets.begin("a", "b");
            sheets.row(new BigDecimal("12.34"), 7L, LocalDate.parse("2026-03-06"), null);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var row = book.getSheet("a").getRow(1);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(12.34);
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(7);
            assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2026-03-06T00:00:00");
            assertThat(row.getCell(3)).isNull();
        }
    }

    @Test
    void aFullSheetGoesOnInAnother() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheets sheets = new Sheets(out, 11)) {
            sheets.begin("a", "b");
            for (int i = 0; i < 25; i++) {
                sheets.row(i);
            }
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheet("a 3").getLastRowNum()).isEqualTo(5);
            assertThat(book.getSheet("a 3").getRow(1).getCell(0).getNumericCellValue())
                    .isEqualTo(20);
        }
    }

    @Test
    void nothingIsKept() {
        long[] written = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int one) {
                written[0]++;
            }

            @Override
            public void write(byte[] some, int from, int length) {
                written[0] += length;
            }
        };
        try (Sheets sheets = new Sheets(counting)) {
            sheets.begin("a", "b", "c");
            for (int i = 0; i < 200_000; i++) {
                sheets.row("row " + i, i);
            }
            assertThat(written[0]).isGreaterThan(500_000); // before the end: what was written has left
        }
    }
}
