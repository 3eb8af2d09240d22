package org.campusfrontline.volunteer.recruitment.table;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.imports.Column;
import org.campusfrontline.platform.imports.ImportPlan;
import org.campusfrontline.platform.imports.ImportProblem;
import org.campusfrontline.platform.imports.ImportRow;
import org.campusfrontline.platform.sheet.SheetText;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.export.rule.ExportProblem;
import org.campusfrontline.volunteer.imports.CellProblem;
import org.campusfrontline.volunteer.imports.ImportColumns;

/// The columns of a plan, under which it is exported and taken in again.
final class PlanColumns {

    static final List<String> ENGLISH =
            List.of("postId", "shiftId", "category", "titleZh", "titleEn", "site", "start", "end", "seats");
    static final List<String> CHINESE = List.of("岗位编号", "班次编号", "类别", "中文名称", "英文名称", "地点", "开始", "结束", "名额");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,5}");
    private static final int LONGEST = 120;
    private static final int LONGEST_CATEGORY = 32;
    private static final int MOST_SEATS = 10_000;
    private final Column<UUID> postId = ImportColumns.id("postId").named("岗位编号");
    private final Column<UUID> shiftId = ImportColumns.id("shiftId").named("班次编号");
    private final Column<String> category = text("category", LONGEST_CATEGORY, "类别", "岗位类别");
    private final Column<String> titleZh = text("titleZh", LONGEST, "中文名称", "岗位名称", "岗位");
    private final Column<String> titleEn = text("titleEn", LONGEST, "英文名称");
    private final Column<String> site = text("site", LONGEST, "地点");
    private final Column<Instant> start;
    private final Column<Instant> end;
    private final Column<Integer> seats =
            Column.of("seats", PlanColumns::seats).named("名额", "人数").required();

    PlanColumns(ZoneId zone) {
        start = Column.instant("start", zone).named("开始", "开始时间").required();
        end = Column.instant("end", zone).named("结束", "结束时间").required();
    }

    static List<String> header(Language language) {
        return language == Language.EN ? ENGLISH : CHINESE;
    }

    ImportPlan<PlanRow> plan() {
        return ImportPlan.of(List.of(postId, shiftId, category, titleZh, titleEn, site, start, end, seats), this::row)
                .key(shiftId);
    }

    private PlanRow row(ImportRow row) {
        return new PlanRow(
                row.find(postId),
                row.find(shiftId),
                new PlanRow.PostText(row.get(category), row.get(titleZh), row.get(titleEn), row.get(site)),
                Moments.stored(row.get(start)),
                Moments.stored(row.get(end)),
                row.get(seats));
    }

    private static Column<String> text(String name, int longest, String... chinese) {
        return Column.of(name, cell -> text(cell, longest)).named(chinese).required();
    }

    private static Outcome<String> text(String cell, int longest) {
        if (SheetText.runs(cell)) {
            return Outcome.refused(ExportProblem.FORMULA);
        }
        String text = SheetText.read(cell);
        if (text.codePointCount(0, text.length()) > longest) {
            return Outcome.refused(Refusal.of(ImportProblem.TOO_LONG).with("most", longest));
        }
        return HIDDEN.matcher(text).find() ? Outcome.refused(ImportProblem.BAD_SIGN) : Outcome.done(text);
    }

    private static Outcome<Integer> seats(String cell) {
        int seats = WHOLE.matcher(cell).matches() ? Integer.parseInt(cell) : 0;
        return seats >= 1 && seats <= MOST_SEATS
                ? Outcome.done(seats)
                : Outcome.refused(Refusal.of(ExportProblem.SEATS).with("most", MOST_SEATS));
    }

    /// A time that no column can hold is told at its row.
    static boolean isOurs(PlanRow row) {
        return Moments.isOurs(row.start()) && Moments.isOurs(row.end());
    }

    static Refusal outOfTime() {
        return Refusal.of(CellProblem.OUT_OF_TIME);
    }
}
