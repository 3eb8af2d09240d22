package org.campusfrontline.roster.carefund.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a report as CSV or as a workbook. A text that begins like a formula gets an apostrophe, so that none runs.
final class FundFiles {

    private static final String FORMULA = "=+-@\t\r";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FundFiles() {}

    static byte[] csv(FundTable table) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        line(text, table.about());
        line(text, table.header());
        table.rows().forEach(row -> line(text, row));
        table.totals().forEach(row -> line(text, row));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] workbook(FundTable table, Language language) {
        boolean en = language == Language.EN;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "CampusFrontline", "1.0")) {
            List<List<?>> entries = new ArrayList<>();
            entries.add(table.header());
            entries.addAll(table.rows());
            fill(book.newWorksheet(en ? "Entries" : "明细"), entries);
            fill(book.newWorksheet(en ? "Totals" : "合计"), table.totals());
            fill(
                    book.newWorksheet(en ? "About" : "说明"),
                    table.about().stream().map(List::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, List<? extends List<?>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (rows.get(row).get(column) instanceof Long number) {
                    sheet.value(row, column, number);
                } else {
                    sheet.value(row, column, harmless(rows.get(row).get(column)));
                }
            }
        }
    }

    private static void line(StringBuilder text, List<?> cells) {
        text.append(cells.stream()
                        .map(cell -> cell instanceof Long
                                ? cell.toString()
                                : '"' + harmless(cell).replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String harmless(Object cell) {
        String text = cell.toString();
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
