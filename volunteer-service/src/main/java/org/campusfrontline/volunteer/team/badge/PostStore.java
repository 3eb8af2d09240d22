package org.campusfrontline.volunteer.team.badge;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.departure.DepartureStep;
import org.campusfrontline.volunteer.team.badge.Post.Shown;
import org.campusfrontline.volunteer.team.badge.Post.ShownName;
import org.campusfrontline.volunteer.team.badge.Post.State;
import org.campusfrontline.volunteer.team.badge.Post.Token;
import org.campusfrontline.volunteer.team.rule.Term;
import org.jspecify.annotations.Nullable;

/// Rows of responsibility posts; those of a person who leaves the university end with it.
@Singleton
class PostStore implements DepartureStep {

    private static final String COLUMNS = """
            SELECT r.id, r.emergency, r.tree, r.unit, r.place, r.duty_zh, r.duty_en, r.phone, r.person, r.starts_at,
                r.ends_at, r.state, r.shown_name, r.shows_unit, r.shows_phone, r.token_hash, r.sealed_token, r.ended_at,
                r.made_by, r.version
            FROM responsibility_post r
            """;
    private static final String INSERT = """
            INSERT INTO responsibility_post
                (id, emergency, tree, unit, place, duty_zh, duty_en, phone, person, starts_at, ends_at, state,
                shows_unit, shows_phone, made_by, made_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, FALSE, ?, ?, ?)
            """;
    private static final String UPDATE = """
            UPDATE responsibility_post
            SET state = ?, shown_name = ?, shows_unit = ?, shows_phone = ?, token_hash = ?, sealed_token = ?,
                agreed_at = IF(? = 'AGREED', ?, NULL), ended_at = ?, version = ?
            WHERE id = ? AND version = ?
            """;
    private static final String LEAVE = """
            UPDATE responsibility_post
            SET state = 'ENDED', shown_name = NULL, shows_unit = FALSE, shows_phone = FALSE, token_hash = NULL,
                sealed_token = NULL, agreed_at = NULL, ended_at = ?, version = version + 1
            WHERE person = ? AND state <> 'ENDED'
            """;

    // Only while the person agrees, the post stands, its emergency is open and the person is active.
    private static final String SHOWN = COLUMNS + """
            JOIN person_timeline t ON t.person = r.person AND t.active
            JOIN recruitment_emergency e ON e.id = r.emergency AND e.state = 'OPEN'
            WHERE r.token_hash = ? AND r.state = 'AGREED' AND r.starts_at <= ? AND r.ends_at > ?
            """;
    private final Sql sql;

    PostStore(Sql sql) {
        this.sql = sql;
    }

    Optional<Post> find(UUID id) {
        return sql.one("read responsibility post", COLUMNS + " WHERE r.id = ?", PostStore::read, id);
    }

    Optional<Post> lock(UUID id) {
        return sql.one("lock responsibility post", COLUMNS + " WHERE r.id = ? FOR UPDATE", PostStore::read, id);
    }

    List<Post> list(String condition, List<Object> values) {
        return sql.list("list responsibility posts", COLUMNS + condition, PostStore::read, values.toArray());
    }

    Optional<Post> shown(byte[] hash, Instant now) {
        return sql.one("read shown post", SHOWN, PostStore::read, hash, now, now);
    }

    void insert(Post post, Instant now) {
        sql.update(
                "insert responsibility post",
                INSERT,
                post.id(),
                post.emergency(),
                post.tree(),
                post.unit(),
                post.place(),
                post.dutyZh(),
                post.dutyEn(),
                post.phone(),
                post.person(),
                post.term().start(),
                post.term().end(),
                post.state(),
                post.madeBy(),
                now,
                post.version());
    }

    void update(Post next, Instant now) {
        Shown shown = next.shown();
        Token token = next.token();
        int rows = sql.update(
                "update responsibility post",
                UPDATE,
                next.state(),
                shown == null ? null : shown.name(),
                shown != null && shown.unit(),
                shown != null && shown.phone(),
                token == null ? null : token.hash(),
                token == null ? null : token.sealed(),
                next.state(),
                now,
                next.endedAt(),
                next.version(),
                next.id(),
                next.version() - 1);
        if (rows != 1) {
            throw new IllegalStateException("post was changed without its lock: " + next.id());
        }
    }

    @Override
    public Optional<Refusal> depart(String person, Instant at) {
        sql.update("end responsibility posts of leaver", LEAVE, at, person);
        return Optional.empty();
    }

    private static Post read(Row row) throws SQLException {
        return new Post(
                row.id("id"),
                row.id("emergency"),
                row.text("tree"),
                row.text("unit"),
                row.text("place"),
                row.text("duty_zh"),
                row.text("duty_en"),
                row.findText("phone"),
                row.text("person"),
                new Term(row.instant("starts_at"), row.instant("ends_at")),
                State.valueOf(row.text("state")),
                shown(row),
                token(row),
                row.findInstant("ended_at"),
                row.text("made_by"),
                row.number("version"));
    }

    private static @Nullable Shown shown(Row row) throws SQLException {
        String name = row.findText("shown_name");
        return name == null
                ? null
                : new Shown(ShownName.valueOf(name), row.number("shows_unit") != 0, row.number("shows_phone") != 0);
    }

    private static @Nullable Token token(Row row) throws SQLException {
        byte[] hash = row.findBytes("token_hash");
        return hash == null ? null : new Token(hash, row.text("sealed_token"));
    }
}
