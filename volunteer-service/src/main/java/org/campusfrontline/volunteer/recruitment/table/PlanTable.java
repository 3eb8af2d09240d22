package org.campusfrontline.volunteer.recruitment.table;

import jakarta.inject.Singleton;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.volunteer.export.ExportSource;
import org.campusfrontline.volunteer.export.ExportWish;
import org.campusfrontline.volunteer.export.SheetWriter;
import org.campusfrontline.volunteer.export.rule.ExportKind;

/// The posts and shifts of an activity, in the columns under which they are taken in again.
@Singleton
class PlanTable implements ExportSource {

    private final ActivitySubjects subjects;

    PlanTable(ActivitySubjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.ACTIVITY_PLAN;
    }

    @Override
    public Outcome<Subject> subject(ExportWish wish) {
        return subjects.of(wish);
    }

    @Override
    public void write(ExportWish wish, Language language, SheetWriter sheet) {
        sheet.header(PlanColumns.header(language));
        subjects.plan(wish)
                .posts()
                .forEach(post -> post.shifts()
                        .forEach(shift -> sheet.row(
                                post.id(),
                                shift.id(),
                                post.category(),
                                post.titleZh(),
                                post.titleEn(),
                                post.site(),
                                shift.start(),
                                shift.end(),
                                shift.seats())));
    }
}
