package org.campusfrontline.roster.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.imports.CellParser;
import org.campusfrontline.platform.imports.Column;
import org.campusfrontline.platform.imports.ImportPlan;
import org.campusfrontline.platform.imports.ImportProblem;
import org.campusfrontline.platform.imports.ImportRow;
import org.campusfrontline.platform.imports.Parsed;
import org.campusfrontline.platform.sheet.SheetFormat;
import org.campusfrontline.platform.sheet.SheetLimits;
import org.campusfrontline.platform.sheet.SheetText;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.plan.Roster;

/// The columns of a period's table: the person, the name (for the eye, and held against the person), and each day.
final class TableColumns {

    static final String PERSON = "person";
    static final String PERSON_ZH = "人员编号";
    static final String NAME = "name";
    static final String NAME_ZH = "姓名";

    private static final SheetLimits LIMITS = new SheetLimits(10_000, 410, 400, 100L << 20);
    private static final Set<String> FREE = Set.of("-", "—", "休");
    private static final int LONGEST_PERSON = 64;
    private static final int LONGEST_NAME = 200;
    private final Column<String> person =
            Column.text(PERSON, LONGEST_PERSON).named(PERSON_ZH).required();
    private final Column<String> name = Column.text(NAME, LONGEST_NAME).named(NAME_ZH);
    private final Map<LocalDate, Column<String>> days = new LinkedHashMap<>();

    TableColumns(PlanningPeriod period) {
        CellParser<String> shifts = shifts(period.parts().duties());
        period.start()
                .datesUntil(period.start().plusDays(period.days()))
                .forEach(date ->
                        days.put(date, Column.of(date.toString(), shifts).named(spellings(date))));
    }

    /// A person's row: the shift of each day, in the order of the days.
    record Line(String person, String name, List<String> shifts) {
        Line {
            shifts = List.copyOf(shifts);
        }
    }

    /// With a fault for each day that the file has no column for.
    Parsed<Line> read(byte[] file, SheetFormat format) {
        List<Column<?>> columns = new ArrayList<>(List.of(person, name));
        columns.addAll(days.values());
        Map<LocalDate, Integer> missing = new LinkedHashMap<>();
        Parsed<Line> parsed =
                ImportPlan.of(columns, row -> line(row, missing)).key(person).read(file, format, LIMITS);
        missing.forEach((date, row) -> parsed.faults()
                .add(
                        row,
                        date.toString(),
                        Refusal.of(ImportProblem.MISSING_COLUMN)
                                .with("column", date.toString())
                                .with("known", date.toString()),
                        ""));
        return parsed;
    }

    private Line line(ImportRow row, Map<LocalDate, Integer> missing) {
        List<String> shifts = new ArrayList<>();
        days.forEach((date, column) -> {
            if (!row.names(column)) {
                missing.putIfAbsent(date, row.number());
            }
            shifts.add(row.find(column).orElse(Roster.OFF));
        });
        return new Line(row.get(person), row.find(name).map(SheetText::read).orElse(""), shifts);
    }

    /// As it is spelled, else without regard to case; a sign for a free day is one.
    private static CellParser<String> shifts(List<PeriodParts.ShiftPart> parts) {
        Map<String, String> spelled = new LinkedHashMap<>();
        parts.forEach(shift -> spelled.putIfAbsent(shift.id().toLowerCase(Locale.ROOT), shift.id()));
        Set<String> exact = parts.stream().map(PeriodParts.ShiftPart::id).collect(Collectors.toSet());
        String known = parts.stream().map(PeriodParts.ShiftPart::id).collect(Collectors.joining(", "));
        return text -> {
            String shift = exact.contains(text) ? text : spelled.get(text.toLowerCase(Locale.ROOT));
            if (shift != null) {
                return Outcome.done(shift);
            }
            return FREE.contains(text)
                    ? Outcome.done(Roster.OFF)
                    : Outcome.refused(Refusal.of(TableProblem.NO_SUCH_SHIFT).with("known", known));
        };
    }

    private static String[] spellings(LocalDate date) {
        return new String[] {
            "%d/%d/%d".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
            "%d/%02d/%02d".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
            "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
        };
    }
}
