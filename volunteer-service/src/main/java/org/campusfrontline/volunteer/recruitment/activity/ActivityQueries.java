package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityProblem;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState;

/// Reads activities, the newest first.
@Singleton
class ActivityQueries {

    private static final String SUMMARY = """
            SELECT a.id, a.emergency, a.tree, a.unit, a.state, a.title_zh, a.title_en, a.version,
                MIN(s.starts_at) AS first_start, MAX(s.ends_at) AS last_end,
                SUM(q.capacity) AS seats, SUM(q.capacity - q.taken) AS free, SUM(q.waiting) AS waiting
            FROM (SELECT * FROM activity a WHERE %s ORDER BY a.id DESC LIMIT %d) a
            JOIN shift_seats q ON q.activity = a.id
            JOIN shift s ON s.id = q.shift
            GROUP BY a.id, a.emergency, a.tree, a.unit, a.state, a.title_zh, a.title_en, a.version
            ORDER BY a.id DESC
            """;
    private final Sql sql;
    private final ActivityAccess access;
    private final ActivityViews views;

    ActivityQueries(Sql sql, ActivityAccess access, ActivityViews views) {
        this.sql = sql;
        this.access = access;
        this.views = views;
    }

    Optional<ActivityView> find(UUID id) {
        return access.toSee(id).map(views::of);
    }

    Outcome<Page<ActivitySummary>> list(ActivityFilter filter) {
        if (filter.state() == ActivityState.DRAFT) {
            if (filter.tree() == null || filter.unit() == null) {
                return Outcome.refused(ActivityProblem.DRAFTS_OF_UNIT);
            }
            return views.refusalUnlessOrganiser(filter.tree(), filter.unit())
                    .<Outcome<Page<ActivitySummary>>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(page(filter)));
        }
        return Outcome.done(page(filter));
    }

    private Page<ActivitySummary> page(ActivityFilter filter) {
        List<Object> values = new ArrayList<>();
        String condition = filter.condition(values);
        Optional<UUID> before = Cursor.read(filter.cursor(), 1).map(ActivityQueries::id);
        if (before.isPresent()) {
            condition += " AND a.id < ?";
            values.add(before.get());
        }
        List<ActivitySummary> rows = sql.list(
                "list activities", SUMMARY.formatted(condition, filter.limit() + 1), this::read, values.toArray());
        return Page.of(rows, filter.limit(), last -> Cursor.at(last.id()));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.values().getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }

    private ActivitySummary read(Row row) throws SQLException {
        ActivityState state = ActivityState.valueOf(row.text("state"));
        return new ActivitySummary(
                row.id("id"),
                row.id("emergency"),
                row.text("tree"),
                row.text("unit"),
                state,
                row.text("title_zh"),
                row.text("title_en"),
                row.instant("first_start"),
                row.instant("last_end"),
                (int) row.number("seats"),
                (int) row.number("free"),
                (int) row.number("waiting"),
                row.number("version"),
                views.actions(state, row.text("tree"), row.text("unit")));
    }
}
