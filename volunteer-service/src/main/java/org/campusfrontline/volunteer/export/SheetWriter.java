package org.campusfrontline.volunteer.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.sheet.SheetText;
import org.campusfrontline.volunteer.export.rule.ExportProblem;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes one table row by row, and closes it with the sheet that says whose it is. Texts are always texts.
public final class SheetWriter implements Closeable {

    private static final int MOST_ROWS = 100_000;
    private static final int FLUSH = 500;
    private static final double WIDTH = 20;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final Pattern PAGE_CODES = Pattern.compile("[&<>\"]");
    private final Workbook book;
    private final Worksheet sheet;
    private final Watermark mark;
    private final Language language;
    private final ZoneId zone;
    private int rows;

    SheetWriter(OutputStream to, Watermark mark, Language language, ZoneId zone) {
        this.book = new Workbook(to, "CampusFrontline", "1.0");
        this.mark = mark;
        this.language = language;
        this.zone = zone;
        this.sheet = book.newWorksheet(language == Language.EN ? "Table" : "表格");
        sheet.header(PAGE_CODES.matcher(line()).replaceAll(" "), Position.CENTER);
        sheet.freezePane(0, 1);
    }

    /// The names of the columns, first of all.
    public void header(List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.value(0, column, names.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTH);
        }
    }

    /// Texts, whole numbers or instants; nothing for null.
    public void row(@Nullable Object... cells) {
        if (rows == MOST_ROWS) {
            throw new RefusedException(
                    List.of(Refusal.of(ExportProblem.TOO_MANY_ROWS).with("most", MOST_ROWS)));
        }
        rows++;
        for (int column = 0; column < cells.length; column++) {
            cell(column, cells[column]);
        }
        if (rows % FLUSH == 0) {
            flush();
        }
    }

    private void cell(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Integer number -> sheet.value(rows, column, number);
            case Long number -> sheet.value(rows, column, number);
            case Instant instant -> sheet.value(rows, column, local(instant));
            default -> sheet.value(rows, column, SheetText.written(cell.toString()));
        }
    }

    /// The campus's wall clock where that says all, else RFC 3339 with its offset.
    private String local(Instant instant) {
        DateTimeFormatter format = instant.getEpochSecond() % 60 == 0 ? LOCAL : SECONDS;
        boolean whole = instant.getNano() == 0
                && instant.atZone(zone)
                        .toLocalDateTime()
                        .atZone(zone)
                        .toInstant()
                        .equals(instant);
        return whole
                ? format.format(instant.atZone(zone))
                : instant.atZone(zone).toOffsetDateTime().toString();
    }

    int rows() {
        return rows;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        boolean en = language == Language.EN;
        sheet.finish();
        Worksheet about = book.newWorksheet(en ? "About" : "说明");
        List<List<String>> lines = List.of(
                List.of(en ? "Exported by" : "导出人", mark.person()),
                List.of(
                        en ? "Exported at" : "导出时间",
                        mark.at().atZone(zone).toOffsetDateTime().toString()),
                List.of(en ? "Purpose" : "用途", purpose()),
                List.of(en ? "Export" : "导出编号", mark.export().toString()),
                List.of(
                        en ? "Terms" : "要求",
                        en
                                ? "For this purpose only. Do not pass it on; delete it when the purpose is served."
                                : "仅限上述用途，不得转发；用毕请删除。"));
        for (int row = 0; row < lines.size(); row++) {
            about.value(row, 0, lines.get(row).getFirst());
            about.value(row, 1, SheetText.written(lines.get(row).getLast()));
        }
        about.width(1, 2 * WIDTH);
        book.close();
    }

    private String line() {
        return mark.person() + " · " + LOCAL.format(mark.at().atZone(zone)) + " · " + purpose() + " · " + mark.export();
    }

    private String purpose() {
        return language == Language.EN ? mark.purpose().en() : mark.purpose().zh();
    }
}
