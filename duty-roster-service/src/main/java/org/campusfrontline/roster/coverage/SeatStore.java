package org.campusfrontline.roster.coverage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.period.PeriodParts;
import org.jspecify.annotations.Nullable;

/// Reads published rosters and the duties in force beside each other.
@Singleton
class SeatStore {

    private static final int MOST = 5_000;
    private static final String TOUCHING = " FROM planning_period p JOIN roster r ON r.period = p.id"
            + " AND r.state = 'PUBLISHED' WHERE p.first_day <= ? AND DATE_ADD(p.first_day, INTERVAL p.days DAY) > ?";
    private static final String OF_UNIT = " AND p.tree = ? AND p.unit = ?";
    /// Who is not available fills no seat.
    private static final String AVAILABLE = " AND NOT EXISTS (SELECT 1 FROM duty_absence a WHERE a.period = d.period"
            + " AND a.person = d.person AND a.ended_at IS NULL AND d.duty_date BETWEEN a.first_day AND a.last_day)";

    private final Sql sql;
    private final ObjectMapper json;

    SeatStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// A published roster of a unit.
    record Published(UUID roster, UUID period, String tree, String unit) {}

    record Span(LocalDate from, LocalDate to) {}

    record Unit(String tree, String code) {}

    record Seat(LocalDate day, String shift) {}

    /// Those that touch the days, of one unit or of all, unit by unit.
    List<Published> published(Span span, Optional<Unit> unit) {
        List<@Nullable Object> values = new ArrayList<>(List.of(span.to(), span.from()));
        unit.ifPresent(one -> values.addAll(List.of(one.tree(), one.code())));
        return sql.list(
                "published rosters of days",
                "SELECT r.id, r.period, p.tree, p.unit" + TOUCHING + (unit.isPresent() ? OF_UNIT : "")
                        + " ORDER BY p.tree, p.unit, r.id LIMIT " + MOST,
                row -> new Published(row.id("id"), row.id("period"), row.text("tree"), row.text("unit")),
                values.toArray());
    }

    /// What a roster wants on all its days; it never changes.
    Map<Seat, Integer> wanted(UUID roster) {
        return sql.one("seats of roster", "SELECT problem FROM roster WHERE id = ?", row -> row.text("problem"), roster)
                .map(this::cover)
                .orElse(Map.of());
    }

    private Map<Seat, Integer> cover(String problem) {
        try {
            Map<Seat, Integer> wanted = new HashMap<>();
            for (PeriodParts.CoverPart part :
                    json.readValue(problem, PeriodParts.All.class).cover()) {
                wanted.merge(new Seat(part.date(), part.shift()), part.wanted(), Integer::sum);
            }
            return wanted;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a roster that we wrote is always readable", e);
        }
    }

    /// How many people are there, by period and seat.
    Map<UUID, Map<Seat, Integer>> present(Span span, Optional<Unit> unit) {
        List<@Nullable Object> values = new ArrayList<>(List.of(span.to(), span.from(), span.from(), span.to()));
        unit.ifPresent(one -> values.addAll(List.of(one.tree(), one.code())));
        Map<UUID, Map<Seat, Integer>> present = new HashMap<>();
        sql.list(
                "people in seats",
                "SELECT d.period, d.duty_date, d.shift, COUNT(*) AS people FROM planning_period p"
                        + " JOIN duty d ON d.period = p.id WHERE p.first_day <= ?"
                        + " AND DATE_ADD(p.first_day, INTERVAL p.days DAY) > ? AND d.duty_date BETWEEN ? AND ?"
                        + (unit.isPresent() ? OF_UNIT : "") + AVAILABLE
                        + " GROUP BY d.period, d.duty_date, d.shift",
                row -> {
                    Seat seat = new Seat(LocalDate.parse(row.text("duty_date")), row.text("shift"));
                    return present.computeIfAbsent(row.id("period"), period -> new HashMap<>())
                            .put(seat, Math.toIntExact(row.number("people")));
                },
                values.toArray());
        return present;
    }
}
