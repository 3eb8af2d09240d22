package org.campusfrontline.volunteer.team.table;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.export.ExportSource;
import org.campusfrontline.volunteer.export.ExportWish;
import org.campusfrontline.volunteer.export.SheetWriter;
import org.campusfrontline.volunteer.export.rule.ExportKind;
import org.campusfrontline.volunteer.export.rule.ExportProblem;
import org.campusfrontline.volunteer.team.taskforce.TeamAccess;

/// Who is in a team, as its leaders and the organisers of its unit see it. Who was asked and is not in it is not in the
/// table.
@Singleton
class TeamTable implements ExportSource {

    private static final List<String> ENGLISH = List.of("Team", "Number", "Name", "Role", "Since");
    private static final List<String> CHINESE = List.of("突击队", "编号", "姓名", "身份", "加入时间");
    private static final Map<String, String> ROLES_ZH = Map.of("LEADER", "队长", "DEPUTY", "副队长", "MEMBER", "队员");
    private static final Map<String, String> ROLES_EN =
            Map.of("LEADER", "leader", "DEPUTY", "deputy", "MEMBER", "member");
    private static final String MEMBERS = """
            SELECT e.person, t.display_name, e.role, e.changed_at
            FROM enlistment e JOIN person_timeline t ON t.person = e.person
            WHERE e.matter = ? AND e.state = 'AGREED'
            ORDER BY FIELD(e.role, 'LEADER', 'DEPUTY', 'MEMBER'), e.person
            """;
    private final TeamAccess access;
    private final Sql sql;

    TeamTable(TeamAccess access, Sql sql) {
        this.access = access;
        this.sql = sql;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.TEAM_MEMBERS;
    }

    @Override
    public Outcome<Subject> subject(ExportWish wish) {
        UUID id = wish.team();
        if (id == null) {
            return Outcome.refused(Refusal.of(ExportProblem.SUBJECT_MISSING)
                    .with("kind", wish.kind())
                    .at("/team"));
        }
        Optional<TeamAccess.Reached> reached = access.toSee(id);
        if (reached.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        if (!reached.get().runs()) {
            return Outcome.refused(CommonProblem.FORBIDDEN);
        }
        return Outcome.done(new Subject(
                reached.get().team().tree(),
                reached.get().team().unit(),
                reached.get().team().unit()));
    }

    @Override
    public void write(ExportWish wish, Language language, SheetWriter sheet) {
        boolean en = language == Language.EN;
        sheet.header(en ? ENGLISH : CHINESE);
        TeamAccess.Reached reached =
                Optional.ofNullable(wish.team()).flatMap(access::toSee).orElseThrow();
        String name =
                en ? reached.team().plan().nameEn() : reached.team().plan().nameZh();
        sql.list(
                "read team for table",
                MEMBERS,
                row -> {
                    String role = row.text("role");
                    sheet.row(
                            name,
                            row.text("person"),
                            row.text("display_name"),
                            (en ? ROLES_EN : ROLES_ZH).getOrDefault(role, role),
                            row.instant("changed_at"));
                    return row;
                },
                reached.team().id());
    }
}
