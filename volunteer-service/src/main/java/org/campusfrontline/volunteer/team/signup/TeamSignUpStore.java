package org.campusfrontline.volunteer.team.signup;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.jspecify.annotations.Nullable;

/// Rows of team sign-ups; whoever writes one holds its team.
@Singleton
class TeamSignUpStore {

    private static final String COLUMNS =
            "SELECT id, team, shift, mode, made_by, made_at, withdrawn_at, version FROM team_sign_up";
    private static final String INSERT =
            "INSERT INTO team_sign_up (id, team, shift, mode, made_by, made_at, version) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_MEMBER =
            "INSERT INTO team_sign_up_member (team_sign_up, ordinal, sign_up) VALUES (?, ?, ?)";
    private static final String MEMBERS = """
            SELECT m.sign_up, u.person, u.state FROM team_sign_up_member m JOIN sign_up u ON u.id = m.sign_up
            WHERE m.team_sign_up = ? ORDER BY m.ordinal
            """;
    private final Sql sql;

    TeamSignUpStore(Sql sql) {
        this.sql = sql;
    }

    void insert(TeamSignUp made) {
        sql.update(
                "insert team sign-up",
                INSERT,
                made.id(),
                made.team(),
                made.shift(),
                made.mode(),
                made.madeBy(),
                made.madeAt(),
                made.version());
        List<@Nullable Object[]> rows = new ArrayList<>();
        made.signUps().forEach(signUp -> rows.add(new @Nullable Object[] {made.id(), rows.size(), signUp}));
        sql.batch("insert members of team sign-up", INSERT_MEMBER, rows);
    }

    void withdraw(TeamSignUp next) {
        sql.update(
                "withdraw team sign-up",
                "UPDATE team_sign_up SET withdrawn_at = ?, version = ? WHERE id = ?",
                next.withdrawnAt(),
                next.version(),
                next.id());
    }

    Optional<TeamSignUp> find(UUID id) {
        return sql.one("read team sign-up", COLUMNS + " WHERE id = ?", this::read, id);
    }

    /// Of a team, the newest first.
    Page<TeamSignUp> ofTeam(UUID team, @Nullable String cursor, int limit) {
        List<Object> values = new ArrayList<>(List.of(team));
        Optional<UUID> before = Cursor.read(cursor, 1).map(Cursor::id);
        before.ifPresent(values::add);
        values.add(limit + 1);
        List<TeamSignUp> rows = sql.list(
                "list team sign-ups",
                COLUMNS + " WHERE team = ?" + (before.isPresent() ? " AND id < ?" : "") + " ORDER BY id DESC LIMIT ?",
                this::read,
                values.toArray());
        return Page.of(rows, limit, last -> Cursor.at(last.id()));
    }

    /// Where a member's sign-up stands now.
    record Standing(UUID signUp, String person, String state) {}

    List<Standing> standings(UUID id) {
        return sql.list(
                "read standings of team sign-up",
                MEMBERS,
                row -> new Standing(row.id("sign_up"), row.text("person"), row.text("state")),
                id);
    }

    private TeamSignUp read(Row row) throws SQLException {
        UUID id = row.id("id");
        return new TeamSignUp(
                id,
                row.id("team"),
                row.id("shift"),
                TeamSignUp.Mode.valueOf(row.text("mode")),
                row.text("made_by"),
                row.instant("made_at"),
                row.findInstant("withdrawn_at"),
                row.number("version"),
                standings(id).stream().map(Standing::signUp).toList());
    }
}
