package org.campusfrontline.volunteer.hours.reading;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.volunteer.export.ExportSource;
import org.campusfrontline.volunteer.export.ExportWish;
import org.campusfrontline.volunteer.export.SheetWriter;
import org.campusfrontline.volunteer.export.rule.ExportKind;
import org.campusfrontline.volunteer.export.rule.ExportProblem;
import org.campusfrontline.volunteer.hours.reading.UnitFilters.EntriesFilter;
import org.jspecify.annotations.Nullable;

/// A unit's entries as a table, the latest booking first: in no other order, as in the list of them.
@Singleton
class HoursTable implements ExportSource {

    private static final List<String> ENGLISH = List.of(
            "Entry",
            "Number",
            "Name",
            "Kind",
            "Activity",
            "Source",
            "Minutes",
            "Start",
            "End",
            "Served on",
            "Booked in",
            "Reverses",
            "Booked at");
    private static final List<String> CHINESE =
            List.of("记录编号", "编号", "姓名", "类型", "活动", "来源", "分钟", "开始", "结束", "服务日期", "记账月份", "冲销", "记账时间");
    private final EntryQueries entries;

    HoursTable(EntryQueries entries) {
        this.entries = entries;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.UNIT_HOURS;
    }

    @Override
    public Outcome<Subject> subject(ExportWish wish) {
        String tree = wish.tree();
        String unit = wish.unit();
        if (tree == null || unit == null) {
            return Outcome.refused(Refusal.of(ExportProblem.SUBJECT_MISSING)
                    .with("kind", wish.kind())
                    .at(tree == null ? "/tree" : "/unit"));
        }
        Optional<Refusal> refusal = entries.refusalToRead(tree, unit);
        return refusal.<Outcome<Subject>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new Subject(tree, unit, unit)));
    }

    @Override
    public void write(ExportWish wish, Language language, SheetWriter sheet) {
        sheet.header(language == Language.EN ? ENGLISH : CHINESE);
        @Nullable String cursor = null;
        do {
            Page<HoursEntryView> page = entries.ofUnit(new EntriesFilter(
                    String.valueOf(wish.tree()),
                    String.valueOf(wish.unit()),
                    null,
                    null,
                    wish.month(),
                    cursor,
                    Page.MOST));
            page.items().forEach(entry -> write(entry, sheet));
            cursor = page.next();
        } while (cursor != null);
    }

    private static void write(HoursEntryView entry, SheetWriter sheet) {
        sheet.row(
                entry.id(),
                entry.person(),
                entry.displayName(),
                entry.kind(),
                entry.activity(),
                entry.source(),
                entry.minutes(),
                entry.start(),
                entry.end(),
                entry.servedOn(),
                entry.bookedMonth(),
                entry.reverses(),
                entry.bookedAt());
    }
}
