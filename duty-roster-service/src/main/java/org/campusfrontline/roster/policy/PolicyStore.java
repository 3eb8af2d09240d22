package org.campusfrontline.roster.policy;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// What units, their posts and periods say themselves.
@Singleton
class PolicyStore {

    private final Sql sql;

    PolicyStore(Sql sql) {
        this.sql = sql;
    }

    /// A unit in its tree, and one of its posts; no post (an empty code) is all of them.
    record Place(String tree, String unit, String post) {}

    record Kept(
            @Nullable Boolean reviewNeeded,
            @Nullable Integer freezeHours,
            @Nullable Integer acknowledgeHours,
            long version) {

        static final Kept NONE = new Kept(null, null, null, 0);
    }

    /// Nothing, at version 0, where nothing is said.
    Kept own(Place place) {
        return sql.one(
                        "find roster policy",
                        "SELECT review_needed, freeze_hours, acknowledge_hours, version FROM roster_policy"
                                + " WHERE tree = ? AND unit = ? AND post = ?",
                        PolicyStore::read,
                        place.tree(),
                        place.unit(),
                        place.post())
                .orElse(Kept.NONE);
    }

    /// False where the version is not the present one.
    boolean put(Place place, Kept wanted, long expectedVersion) {
        if (expectedVersion == 0) {
            return sql.update(
                            "add roster policy",
                            "INSERT IGNORE INTO roster_policy (tree, unit, post, review_needed, freeze_hours,"
                                    + " acknowledge_hours, version) VALUES (?, ?, ?, ?, ?, ?, 1)",
                            place.tree(),
                            place.unit(),
                            place.post(),
                            wanted.reviewNeeded(),
                            wanted.freezeHours(),
                            wanted.acknowledgeHours())
                    == 1;
        }
        return sql.update(
                        "change roster policy",
                        "UPDATE roster_policy SET review_needed = ?, freeze_hours = ?, acknowledge_hours = ?,"
                                + " version = version + 1 WHERE tree = ? AND unit = ? AND post = ? AND version = ?",
                        wanted.reviewNeeded(),
                        wanted.freezeHours(),
                        wanted.acknowledgeHours(),
                        place.tree(),
                        place.unit(),
                        place.post(),
                        expectedVersion)
                == 1;
    }

    record Demand(boolean needed, long version) {}

    /// Whether the period itself asks for a review.
    Optional<Demand> demand(UUID period) {
        return sql.one(
                "find review demand",
                "SELECT needed, version FROM period_review WHERE period = ?",
                row -> new Demand(row.number("needed") == 1, row.number("version")),
                period);
    }

    boolean putDemand(UUID period, boolean needed, long expectedVersion) {
        if (expectedVersion == 0) {
            return sql.update(
                            "add review demand",
                            "INSERT IGNORE INTO period_review (period, needed, version) VALUES (?, ?, 1)",
                            period,
                            needed)
                    == 1;
        }
        return sql.update(
                        "change review demand",
                        "UPDATE period_review SET needed = ?, version = version + 1 WHERE period = ? AND version = ?",
                        needed,
                        period,
                        expectedVersion)
                == 1;
    }

    private static Kept read(Row row) throws SQLException {
        Long review = row.findNumber("review_needed");
        return new Kept(
                review == null ? null : review == 1,
                hours(row.findNumber("freeze_hours")),
                hours(row.findNumber("acknowledge_hours")),
                row.number("version"));
    }

    private static @Nullable Integer hours(@Nullable Long hours) {
        return hours == null ? null : Math.toIntExact(hours);
    }
}
