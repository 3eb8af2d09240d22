package org.campusfrontline.volunteer.recruitment.table;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.export.ExportSource;
import org.campusfrontline.volunteer.export.ExportWish;
import org.campusfrontline.volunteer.export.SheetWriter;
import org.campusfrontline.volunteer.export.rule.ExportKind;
import org.campusfrontline.volunteer.recruitment.activity.ActivityPlan;
import org.campusfrontline.volunteer.recruitment.activity.ActivityPlan.PostPart;
import org.campusfrontline.volunteer.recruitment.activity.ActivityPlan.ShiftPart;

/// Who has a seat and who waits, shift by shift, as those who run it see them. Who is out of it is not in it.
@Singleton
class CrewTable implements ExportSource {

    private static final List<String> ENGLISH =
            List.of("Post", "Site", "Start", "End", "Number", "Name", "State", "Place in line", "Signed up");
    private static final List<String> CHINESE = List.of("岗位", "地点", "开始", "结束", "编号", "姓名", "状态", "候补位次", "报名时间");
    private static final Map<String, String> STATES_ZH = Map.of(
            "APPLIED", "已报名",
            "WAIT_LISTED", "候补",
            "OFFERED", "待接受",
            "CONFIRMED", "已确认",
            "CHECKED_IN", "已签到",
            "CHECKED_OUT", "已签退",
            "COMPLETED", "已完成",
            "NO_SHOW", "未到岗");
    private static final Map<String, String> STATES_EN = Map.of(
            "APPLIED", "applied",
            "WAIT_LISTED", "waiting",
            "OFFERED", "offered",
            "CONFIRMED", "confirmed",
            "CHECKED_IN", "checked in",
            "CHECKED_OUT", "checked out",
            "COMPLETED", "completed",
            "NO_SHOW", "not there");
    private static final String CREW = """
            SELECT u.person, t.display_name, u.state, u.signed_up_at,
                CASE WHEN u.state = 'WAIT_LISTED' THEN ROW_NUMBER() OVER (PARTITION BY u.state ORDER BY u.ticket) END
                    AS place
            FROM sign_up u JOIN person_timeline t ON t.person = u.person
            WHERE u.shift = ? AND u.state NOT IN ('CANCELLED', 'REVOKED', 'EXCUSED')
            ORDER BY u.state = 'WAIT_LISTED', place, u.id
            """;
    private final ActivitySubjects subjects;
    private final Sql sql;

    CrewTable(ActivitySubjects subjects, Sql sql) {
        this.subjects = subjects;
        this.sql = sql;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.ACTIVITY_CREW;
    }

    @Override
    public Outcome<Subject> subject(ExportWish wish) {
        return subjects.of(wish);
    }

    @Override
    public void write(ExportWish wish, Language language, SheetWriter sheet) {
        sheet.header(language == Language.EN ? ENGLISH : CHINESE);
        ActivityPlan plan = subjects.plan(wish);
        plan.posts().forEach(post -> post.shifts().forEach(shift -> write(post, shift, language, sheet)));
    }

    private void write(PostPart post, ShiftPart shift, Language language, SheetWriter sheet) {
        boolean en = language == Language.EN;
        sql.list(
                "read crew for table",
                CREW,
                row -> {
                    sheet.row(
                            en ? post.titleEn() : post.titleZh(),
                            post.site(),
                            shift.start(),
                            shift.end(),
                            row.text("person"),
                            row.text("display_name"),
                            (en ? STATES_EN : STATES_ZH).getOrDefault(row.text("state"), row.text("state")),
                            row.findNumber("place"),
                            row.instant("signed_up_at"));
                    return row;
                },
                shift.id());
    }
}
