package org.campusfrontline.roster.closedloop.loop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.jspecify.annotations.Nullable;

/// The table of loops; whoever changes days of a loop holds its row.
@Singleton
public class LoopStore {

    private static final String COLUMNS = "id, tree, unit, emergency, policy, name_zh, name_en, overlap_days, at_once,"
            + " mixed_shifts, buildings, posts, version";
    private final Sql sql;
    private final ObjectMapper json;

    LoopStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(ClosedLoop loop) {
        sql.update(
                "add closed loop",
                "INSERT INTO closed_loop (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                loop.id(),
                loop.scope().tree(),
                loop.scope().unit(),
                loop.scope().emergency(),
                loop.policy(),
                loop.nameZh(),
                loop.nameEn(),
                loop.turns().overlap(),
                loop.turns().atOnce(),
                loop.turns().mixed() ? 1 : 0,
                text(loop.buildings()),
                text(loop.posts()));
    }

    public Optional<ClosedLoop> find(UUID id) {
        return sql.one("find closed loop", "SELECT " + COLUMNS + " FROM closed_loop WHERE id = ?", this::read, id);
    }

    public Optional<ClosedLoop> lock(UUID id) {
        return sql.one(
                "lock closed loop", "SELECT " + COLUMNS + " FROM closed_loop WHERE id = ? FOR UPDATE", this::read, id);
    }

    /// The loop, held together with all that have a building of it too; looked at twice, since its buildings may change
    /// before it is held. A loop that gets one later has to hold this one before anybody moves in.
    Optional<ClosedLoop> lockWithSharing(UUID id) {
        lockSharing(find(id).stream().toList());
        Optional<ClosedLoop> held = lock(id);
        lockSharing(held.stream().toList());
        return held;
    }

    /// Those that a policy binds, held together with all that have a building of theirs too.
    public List<ClosedLoop> lockOf(UUID policy) {
        List<ClosedLoop> bound = of(policy);
        lockSharing(bound);
        return bound.stream().flatMap(loop -> lock(loop.id()).stream()).toList();
    }

    /// In the order of their ids.
    private void lockSharing(List<ClosedLoop> loops) {
        sharing(loops).forEach(this::lock);
    }

    /// Ids of all that have a building of one of the loops, themselves too, in their order. A code is the same building
    /// in every loop.
    public List<UUID> sharing(List<ClosedLoop> loops) {
        Set<String> codes = loops.stream()
                .flatMap(loop -> loop.buildings().stream())
                .map(LoopRequests.BuildingPart::code)
                .collect(Collectors.toSet());
        return sql
                .list("buildings of closed loops", "SELECT " + COLUMNS + " FROM closed_loop ORDER BY id", this::read)
                .stream()
                .filter(loop -> loop.buildings().stream().anyMatch(one -> codes.contains(one.code())))
                .map(ClosedLoop::id)
                .toList();
    }

    public List<ClosedLoop> of(UUID policy) {
        return ids(policy).stream().flatMap(id -> find(id).stream()).toList();
    }

    private List<UUID> ids(UUID policy) {
        return sql.list(
                "closed loops of policy",
                "SELECT id FROM closed_loop WHERE policy = ? ORDER BY id",
                row -> row.id("id"),
                policy);
    }

    List<ClosedLoop> page(@Nullable String unit, Optional<UUID> after, int limit) {
        return sql.list(
                "page closed loops",
                "SELECT " + COLUMNS + " FROM closed_loop WHERE (? IS NULL OR unit = ?) AND (? IS NULL OR id > ?)"
                        + " ORDER BY id LIMIT ?",
                this::read,
                unit,
                unit,
                after.orElse(null),
                after.orElse(null),
                limit);
    }

    /// False where the version is not the present one.
    boolean change(UUID id, LoopRequests.LoopPart wanted, long version) {
        return sql.update(
                        "change closed loop",
                        "UPDATE closed_loop SET name_zh = ?, name_en = ?, overlap_days = ?, at_once = ?,"
                                + " mixed_shifts = ?, buildings = ?, posts = ?, version = version + 1"
                                + " WHERE id = ? AND version = ?",
                        wanted.nameZh(),
                        wanted.nameEn(),
                        wanted.overlapDays(),
                        wanted.cohortsAtOnce(),
                        wanted.mixedShifts() ? 1 : 0,
                        text(wanted.buildings()),
                        text(wanted.posts()),
                        id,
                        version)
                == 1;
    }

    /// Another version, so that what was computed before is seen to be old.
    public void touch(UUID id) {
        sql.update("touch closed loop", "UPDATE closed_loop SET version = version + 1 WHERE id = ?", id);
    }

    /// Whether somebody lives in the building or will, from a day on.
    boolean isLivedIn(UUID loop, String building, LocalDate from) {
        return sql.one(
                        "building in use",
                        "SELECT COUNT(*) AS n FROM loop_stay WHERE closed_loop = ? AND out_at IS NULL"
                                + " AND (living = ? AND loop_last >= ? OR isolating = ? AND isolation_last >= ?)",
                        row -> row.number("n") > 0,
                        loop,
                        building,
                        from,
                        building,
                        from)
                .orElse(false);
    }

    /// Whether somebody of a cohort serves the post.
    boolean isServed(UUID loop, String post) {
        return sql.one(
                        "post in use",
                        "SELECT COUNT(*) AS n FROM loop_member m JOIN loop_cohort c ON c.id = m.cohort"
                                + " WHERE c.closed_loop = ? AND m.post = ?",
                        row -> row.number("n") > 0,
                        loop,
                        post)
                .orElse(false);
    }

    private ClosedLoop read(Row row) throws SQLException {
        return new ClosedLoop(
                row.id("id"),
                new PlanningPeriod.Scope(row.text("tree"), row.text("unit"), row.findText("emergency")),
                row.id("policy"),
                row.text("name_zh"),
                row.text("name_en"),
                new ClosedLoop.Turns(
                        (int) row.number("overlap_days"), (int) row.number("at_once"), row.number("mixed_shifts") == 1),
                parts(row.text("buildings"), new TypeReference<>() {}),
                parts(row.text("posts"), new TypeReference<>() {}),
                row.number("version"));
    }

    private <T> List<T> parts(String text, TypeReference<List<T>> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("parts that we wrote are always readable", e);
        }
    }

    private String text(List<?> parts) {
        try {
            return json.writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("parts are always writable", e);
        }
    }
}
