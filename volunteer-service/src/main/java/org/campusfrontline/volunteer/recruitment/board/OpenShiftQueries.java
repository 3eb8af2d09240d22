package org.campusfrontline.volunteer.recruitment.board;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.jspecify.annotations.Nullable;

/// Reads shifts that take sign-ups now, in the order of time.
@Singleton
class OpenShiftQueries {

    /// No shift lasts longer, so that none which began before is still on.
    private static final Duration LONGEST = Duration.ofHours(24);

    private static final String SELECT = "SELECT " + ShiftFacts.COLUMNS + " FROM shift s " + ShiftFacts.JOINS + """
            WHERE (s.starts_at > ? OR (s.starts_at = ? AND s.id > ?)) AND s.ends_at > ? AND q.accepting
                AND a.state = 'PUBLISHED' AND e.state = 'OPEN' AND (s.starts_at > ? OR q.taken < q.capacity)
            """;
    private final Sql sql;
    private final ZoneId zone;

    OpenShiftQueries(Sql sql, CampusTime campus) {
        this.sql = sql;
        this.zone = campus.zone();
    }

    /// A place in the order of time.
    record After(Instant start, UUID shift) {

        static After of(ShiftFacts shift) {
            return new After(shift.start(), shift.shift());
        }
    }

    List<ShiftFacts> after(@Nullable After place, OpenShiftFilter filter, Instant now, int most) {
        After from = place == null ? new After(now.minus(LONGEST), new UUID(0, 0)) : place;
        StringBuilder where = new StringBuilder(SELECT);
        List<Object> values = new ArrayList<>(List.of(from.start(), from.start(), from.shift(), now, now));
        if (filter.day() != null) {
            where.append(" AND s.ends_at > ? AND s.starts_at < ?");
            values.add(midnight(filter.day()));
            values.add(midnight(filter.day().plusDays(1)));
        }
        if (filter.site() != null) {
            where.append(" AND p.site = ?");
            values.add(filter.site());
        }
        if (filter.emergency() != null) {
            where.append(" AND a.emergency = ?");
            values.add(filter.emergency());
        }
        where.append(filter.free() ? " AND q.taken < q.capacity" : "");
        where.append(" ORDER BY s.starts_at, s.id LIMIT ").append(most);
        return sql.list("read open shifts", where.toString(), ShiftFacts::read, values.toArray());
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
