package org.campusfrontline.roster.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.sheet.SheetText;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.plan.Reading;
import org.campusfrontline.roster.planning.Plan;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a roster as a workbook: its table first, then what it is, the shifts, and how it is read back. Cells of days
/// offer the shifts; texts are always texts.
final class TableWriter {

    private static final int FIRST_DAY = 2;
    private static final double PERSON_WIDTH = 16;
    private static final double DAY_WIDTH = 11;
    private static final double TEXT_WIDTH = 48;
    private static final String WEEKEND = "EEF0F3";
    private final Reading reading;
    private final Map<String, String> names;
    private final Mark mark;
    private final boolean english;

    private TableWriter(Reading reading, Map<String, String> names, Mark mark) {
        this.reading = reading;
        this.names = names;
        this.mark = mark;
        english = mark.language() == Language.EN;
    }

    /// Who took the table, when by the campus's clock, and in which language.
    record Mark(String person, String at, Language language) {}

    static byte[] write(Reading reading, Map<String, String> names, Mark mark) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "CampusFrontline", "1.0")) {
            new TableWriter(reading, names, mark).write(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void write(Workbook book) {
        Worksheet table = book.newWorksheet(english ? "Roster" : "值班表");
        Worksheet about = book.newWorksheet(english ? "About" : "说明");
        int shifts = about(about);
        header(table);
        List<PeriodParts.StaffPart> staff = reading.roster().parts().staff();
        for (int person = 0; person < staff.size(); person++) {
            row(table, person, staff.get(person).person());
        }
        if (!staff.isEmpty() && !reading.shifts().isEmpty()) {
            table.range(1, FIRST_DAY, staff.size(), FIRST_DAY + reading.period().days() - 1)
                    .validateWithList(
                            about.range(shifts, 0, shifts + reading.shifts().size() - 1, 0));
        }
    }

    private void header(Worksheet table) {
        table.freezePane(FIRST_DAY, 1);
        table.value(0, 0, english ? TableColumns.PERSON : TableColumns.PERSON_ZH);
        table.value(0, 1, english ? TableColumns.NAME : TableColumns.NAME_ZH);
        table.width(0, PERSON_WIDTH);
        table.width(1, PERSON_WIDTH);
        table.range(0, 0, 0, 1).style().bold().set();
        for (int day = 0; day < reading.period().days(); day++) {
            LocalDate date = reading.date(day);
            table.value(0, FIRST_DAY + day, date.toString());
            table.width(FIRST_DAY + day, DAY_WIDTH);
            boolean weekend = date.getDayOfWeek().getValue() > 5;
            if (weekend) {
                table.style(0, FIRST_DAY + day).bold().fillColor(WEEKEND).set();
            } else {
                table.style(0, FIRST_DAY + day).bold().set();
            }
        }
    }

    private void row(Worksheet table, int person, String number) {
        table.value(person + 1, 0, number);
        table.value(person + 1, 1, SheetText.written(names.getOrDefault(number, "")));
        for (int day = 0; day < reading.period().days(); day++) {
            int type = reading.plan().shift(person, day);
            if (type != Plan.OFF) {
                table.value(
                        person + 1, FIRST_DAY + day, reading.shifts().get(type).id());
            }
        }
    }

    /// The row of the first shift.
    private int about(Worksheet about) {
        List<List<String>> lines = List.of(
                List.of(
                        english ? "Planning period" : "排班周期",
                        english
                                ? reading.period().titles().en()
                                : reading.period().titles().zh()),
                List.of(
                        english ? "Days" : "日期",
                        reading.date(0) + " – " + reading.date(reading.period().days() - 1)),
                List.of(
                        english ? "Roster" : "版本",
                        Integer.toString(reading.roster().number())),
                List.of(english ? "Exported by" : "导出人", mark.person()),
                List.of(english ? "Exported at" : "导出时间", mark.at()),
                List.of(
                        english ? "To change it" : "修改方法",
                        english
                                ? "Write shifts into the days, leave free days blank, keep everybody's row, and import the file."
                                : "在日期列填写班次，休息日留空，保留每一行，然后导入本文件。"),
                List.of(english ? "Shifts" : "班次", english ? "from, minutes" : "开始时间、分钟数"));
        for (int line = 0; line < lines.size(); line++) {
            about.value(line, 0, lines.get(line).getFirst());
            about.value(line, 1, SheetText.written(lines.get(line).getLast()));
        }
        for (int shift = 0; shift < reading.shifts().size(); shift++) {
            PeriodParts.ShiftPart part = reading.shifts().get(shift);
            about.value(lines.size() + shift, 0, part.id());
            about.value(lines.size() + shift, 1, part.startsAt() + ", " + part.minutes());
        }
        about.width(0, PERSON_WIDTH);
        about.width(1, TEXT_WIDTH);
        return lines.size();
    }
}
