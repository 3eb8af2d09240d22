package org.campusfrontline.volunteer.recruitment.quota.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.volunteer.recruitment.quota.QuotaFigures;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLook;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.jspecify.annotations.Nullable;

/// The shifts ahead that lack people, of the units for which the caller organises, the next first.
@Singleton
class ShortShiftQueries {

    private static final int LOT = 200;

    /// A page ends after so many lots even where it is not full; its cursor goes on.
    private static final int MOST_LOTS = 10;

    private static final String RATIO_LACKS = """
            EXISTS (SELECT 1 FROM shift_quota_line l WHERE l.shift = s.id AND l.per IS NOT NULL
                AND l.taken < CEILING((q.taken - q.reserved) / l.per))
            """;
    private static final String SELECT =
            "SELECT " + ShiftFacts.COLUMNS + ", NOT " + RATIO_LACKS + """
            AS ratios_met
            FROM shift_quota n JOIN shift s ON s.id = n.shift
            """ + ShiftFacts.JOINS + """
            WHERE (s.starts_at > ? OR (s.starts_at = ? AND s.id > ?)) AND s.starts_at < ?
                AND a.state IN ('PUBLISHED', 'PAUSED') AND n.called_off IS NULL
                AND ((SELECT COUNT(*) FROM sign_up u
                        WHERE u.shift = s.id AND u.seated AND u.state <> 'OFFERED') < n.least
                    OR
            """ + RATIO_LACKS + """
            )
            ORDER BY s.starts_at, s.id LIMIT
            """;
    private final Sql sql;
    private final QuotaLook quotas;
    private final Caller caller;
    private final Clock clock;

    ShortShiftQueries(Sql sql, QuotaLook quotas, Caller caller, Clock clock) {
        this.sql = sql;
        this.quotas = quotas;
        this.caller = caller;
        this.clock = clock;
    }

    private record Found(ShiftFacts shift, boolean ratiosMet) {}

    /// A place in the order of time.
    private record After(Instant start, UUID shift) {}

    Page<ShortShiftView> page(Instant before, @Nullable String cursor, int limit) {
        After place = place(cursor).orElseGet(() -> new After(clock.instant(), new UUID(0, 0)));
        List<Found> found = new ArrayList<>();
        for (int lot = 0; lot < MOST_LOTS; lot++) {
            List<Found> scanned = after(place, before);
            for (Found one : scanned) {
                if (found.size() == limit) {
                    return page(found, after(found.getLast()));
                }
                if (caller.holds(Role.ORGANISER, one.shift().tree(), one.shift().unit())) {
                    found.add(one);
                }
            }
            if (scanned.size() < LOT) {
                return page(found, null);
            }
            place = after(scanned.getLast());
        }
        return page(found, place);
    }

    private List<Found> after(After place, Instant before) {
        return sql.list(
                "read short shifts",
                SELECT + LOT,
                row -> new Found(ShiftFacts.read(row), row.number("ratios_met") != 0),
                place.start(),
                place.start(),
                place.shift(),
                before);
    }

    private static After after(Found found) {
        return new After(found.shift().start(), found.shift().shift());
    }

    private Page<ShortShiftView> page(List<Found> found, @Nullable After next) {
        Map<UUID, QuotaFigures> figures =
                quotas.figures(found.stream().map(one -> one.shift().shift()).toList());
        return new Page<>(
                found.stream()
                        .map(one -> view(
                                one,
                                Objects.requireNonNull(figures.get(one.shift().shift()))))
                        .toList(),
                next == null ? null : Cursor.at(next.start(), next.shift()).text());
    }

    private static ShortShiftView view(Found found, QuotaFigures figures) {
        ShiftFacts shift = found.shift();
        return new ShortShiftView(
                shift.shift(),
                shift.activity(),
                shift.tree(),
                shift.unit(),
                shift.titleZh(),
                shift.titleEn(),
                shift.postTitleZh(),
                shift.postTitleEn(),
                shift.site(),
                shift.start(),
                shift.end(),
                shift.capacity(),
                figures,
                found.ratiosMet());
    }

    private static Optional<After> place(@Nullable String cursor) {
        try {
            return Cursor.read(cursor, 2)
                    .map(Cursor::values)
                    .map(values -> new After(Instant.parse(values.get(0)), UUID.fromString(values.get(1))));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
