package org.campusfrontline.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxRowsTest {

    @Test
    void showsEachCellAsAPersonSeesIt() {
        // Given
        byte[] file = XlsxFile.of(sheet -> {
            header(sheet, "text", "whole", "part", "yes", "day", "time");
            sheet.value(2, 0, "王小明");
            sheet.value(2, 1, 202600000001L);
            sheet.value(2, 2, 1.5);
            sheet.value(2, 3, true);
            sheet.value(2, 4, LocalDate.of(2026, 5, 22));
            sheet.style(2, 4).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(2, 5, LocalDateTime.of(2026, 5, 22, 8, 30));
            sheet.style(2, 5).format("yyyy/m/d h:mm").set();
        });

        // When
        Rows rows = Rows.of(file, SheetFormat.XLSX);

        // Then
        assertThat(rows.rows)
                .containsExactly(new Rows.Seen(
                        3,
                        Map.of(
                                "text",
                                "王小明",
                                "whole",
                                "202600000001",
                                "part",
                                "1.5",
                                "yes",
                                "true",
                                "day",
                                "2026-05-22",
                                "time",
                                "2026-05-22T08:30")));
    }

    @Test
    void takesTheLastValueOfAFormulaAndRunsNothing() {
        // Given
        byte[] file = XlsxFile.raw("", """
                <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>\
                <row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>\
                <row r="3"><c r="A3" t="str"><f>HYPERLINK("http://example.org")</f><v>click</v></c></row>\
                <row r="4"><c r="A4"><f>1+1</f></c></row></sheetData>""", Map.of());

        // When
        Rows rows = Rows.of(file, SheetFormat.XLSX);

        // Then
        assertThat(rows.rows).extracting(row -> row.cells().get("a")).containsExactly("2", "click", "=1+1");
    }

    @Test
    void reportsACellThatShowsAnError() {
        // Given
        byte[] file = XlsxFile.raw("", """
                <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c>\
                <c r="B1" t="inlineStr"><is><t>b</t></is></c></row>\
                <row r="5"><c r="A5"><v>1</v></c><c r="B5" t="e"><v>#N/A</v></c></row></sheetData>""", Map.of());

        // When
        Rows rows = Rows.of(file, SheetFormat.XLSX);

        // Then
        assertThat(rows.faults).containsExactly(new Rows.Fault(5, "b", SheetProblem.CELL_ERROR, "#N/A"));
    }

    @Test
    void readsTheFirstVisibleSheet() {
        // Given
        byte[] file = XlsxFile.workbook(book -> {
            Worksheet hidden = book.newWorksheet("hidden");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            header(hidden, "wrong");
            hidden.value(1, 0, "wrong");
            Worksheet shown = book.newWorksheet("shown");
            header(shown, "right");
            shown.value(1, 0, "right");
        });

        // When, Then
        assertThat(Rows.of(file, SheetFormat.XLSX).rows).containsExactly(new Rows.Seen(2, Map.of("right", "right")));
    }

    @Test
    void readsNothingFromOutsideAndExpandsNothing() {
        // Given
        String prolog = """
                <!DOCTYPE w [<!ENTITY out SYSTEM "file:///etc/hostname"><!ENTITY a "aaaaaaaaaa">\
                <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>""";
        byte[] file = XlsxFile.raw(prolog, """
                <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>\
                <row r="2"><c r="A2" t="inlineStr"><is><t>[&out;&b;]</t></is></c></row></sheetData>""", Map.of());

        // When
        Rows rows = Rows.of(file, SheetFormat.XLSX);

        // Then
        assertThat(rows.rows)
                .allSatisfy(row ->
                        assertThat(row.cells().get("a")).doesNotContain("aaaa").hasSizeLessThan(3));
    }

    @Test
    void refusesAFileThatSwells() {
        // Given
        byte[] swelling = XlsxFile.raw("", "<sheetData/>", Map.of("xl/sharedStrings.xml", new byte[3 << 20]));
        assertThat(swelling.length).isLessThan(20_000);

        // When, Then
        assertThat(Rows.of(swelling, SheetFormat.XLSX, new SheetLimits(10, 10, 10, 3 << 20))
                        .refused())
                .isEqualTo(SheetProblem.UNPACKS_TOO_LARGE);
        assertThat(Rows.of(swelling, SheetFormat.XLSX, new SheetLimits(10, 10, 10, 4 << 20))
                        .refused())
                .isNotEqualTo(SheetProblem.UNPACKS_TOO_LARGE);
    }

    @Test
    void refusesAnArchiveThatIsNoWorkbook() {
        assertThat(Rows.of(XlsxFile.zip(Map.of("word/document.xml", "<w/>".getBytes(UTF_8))), SheetFormat.XLSX)
                        .refused())
                .isEqualTo(SheetProblem.UNKNOWN_FORMAT);
        assertThat(Rows.of(new byte[] {'P', 'K', 3, 4}, SheetFormat.XLSX).refused())
                .isEqualTo(SheetProblem.DAMAGED);
    }

    @Test
    void passesOverStyledButEmptyCells() {
        // Given
        byte[] file = XlsxFile.of(sheet -> {
            header(sheet, "a", "b");
            sheet.value(1, 0, "1");
            sheet.range(0, 0, 5, 150).style().fillColor("FFFF00").set();
        });

        // When, Then
        assertThat(Rows.of(file, SheetFormat.XLSX).rows).containsExactly(new Rows.Seen(2, Map.of("a", "1", "b", "")));
    }

    @Test
    void survivesAnyDamage() {
        // Given
        byte[] good = XlsxFile.of(sheet -> {
            header(sheet, "a", "b");
            for (int row = 1; row < 50; row++) {
                sheet.value(row, 0, row);
                sheet.value(row, 1, "text " + row);
            }
        });
        long seed = System.nanoTime();
        Random random = new Random(seed);

        for (int round = 0; round < 300; round++) {
            // When
            byte[] damaged = Arrays.copyOf(good, random.nextInt(4) == 0 ? random.nextInt(good.length) : good.length);
            for (int hit = random.nextInt(5); hit >= 0 && damaged.length > 0; hit--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Rows rows = Rows.of(damaged, SheetFormat.XLSX);

            // Then
            assertThat(rows.refusal.isPresent() || rows.rows.size() + rows.faults.size() > 0)
                    .as("seed %d round %d", seed, round)
                    .isTrue();
        }
    }

    @Test
    void survivesNonsenseInCells() {
        for (String cell : List.of(
                "<c r=\"A2\" t=\"s\"><v>7</v></c>",
                "<c r=\"A2\" t=\"s\"><v>x</v></c>",
                "<c r=\"A2\"><v>1E999999999</v></c>",
                "<c r=\"A2\"><v>-1E-999999999</v></c>",
                "<c r=\"A2\"><v>nonsense</v></c>",
                "<c r=\"ZZZZZZ2\"><v>1</v></c>",
                "<c r=\"&#90;ZZZZZ2\"><v>1</v></c>",
                "<c r=\"XFD2\"><v>1</v></c>",
                "<c r=\"A\"><v>1</v></c>",
                "<c t=\"q\"><v>1</v></c>",
                "<c r=\"A2\" s=\"99\"><v>1</v></c>")) {
            byte[] file = XlsxFile.raw("", """
                    <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row><row r="2">%s</row></sheetData>""".formatted(cell), Map.of());

            Rows rows = Rows.of(file, SheetFormat.XLSX);

            assertThat(rows.refusal.isPresent() || !rows.faults.isEmpty() || !rows.rows.isEmpty())
                    .as(cell)
                    .isTrue();
            assertThat(rows.rows)
                    .allSatisfy(row -> assertThat(row.cells().get("a")).hasSizeLessThan(100));
        }
    }

    private static void header(Worksheet sheet, String... names) {
        for (int column = 0; column < names.length; column++) {
            sheet.value(0, column, names[column]);
        }
    }
}
