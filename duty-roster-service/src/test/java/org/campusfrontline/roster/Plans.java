package org.campusfrontline.roster;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.plan.KeepRoster;
import org.campusfrontline.roster.plan.Roster;

/// Rosters as a test wants them, without a solve: a day shift `D` (08:00, 8 h) and a night shift `N` (20:00, 12 h), and
/// nearly no limits.
public final class Plans {

    private Plans() {}

    /// A draft with all of the unit's people on its staff.
    public static String period(Campus.Unit unit, LocalDate start, int days) {
        String period = Campus.period(unit, start, days);
        Campus.replace(unit, period, "shifts", List.of(shift("D", "08:00:00", 480), shift("N", "20:00:00", 720)))
                .then()
                .statusCode(200);
        Campus.replace(
                        unit,
                        period,
                        "staff",
                        unit.people().stream().map(Plans::member).toList())
                .then()
                .statusCode(200);
        return period;
    }

    /// Publishes a roster with one row a person, such as `D.N.`; the unit's people in their order.
    public static String publish(Campus.Unit unit, String period, String... rows) {
        String roster = keep(unit, period, rows);
        publishKept(unit, roster).then().statusCode(200);
        return roster;
    }

    public static Response publishKept(Campus.Unit unit, String roster) {
        String etag = unit.asPlanner().get("/rosters/" + roster).header("ETag");
        return unit.asPlanner().header("If-Match", etag).put("/rosters/" + roster + "/publication");
    }

    /// A solved roster that is not published yet.
    public static String keep(Campus.Unit unit, String period, String... rows) {
        return keep(unit, period, UnaryOperator.identity(), rows);
    }

    /// The same from other lists than those that the period has.
    public static String keep(Campus.Unit unit, String period, UnaryOperator<PeriodParts.All> lists, String... rows) {
        return keep(
                unit,
                period,
                lists,
                Stream.of(rows)
                        .map(row -> row.chars()
                                .mapToObj(sign -> sign == '.' ? Roster.OFF : Character.toString(sign))
                                .toList())
                        .toList());
    }

    /// The same by words, such as `D@gate`; an empty one is a free day.
    public static String keep(
            Campus.Unit unit, String period, UnaryOperator<PeriodParts.All> lists, List<List<String>> rows) {
        PeriodParts.All present = Arc.container()
                .instance(PeriodStore.class)
                .get()
                .find(UUID.fromString(period))
                .orElseThrow()
                .parts();
        PeriodParts.All parts = lists.apply(present);
        Map<String, List<String>> plan = new LinkedHashMap<>();
        long seats = 0;
        for (int person = 0; person < rows.size(); person++) {
            seats += rows.get(person).stream()
                    .filter(word -> !word.equals(Roster.OFF))
                    .count();
            plan.put(unit.people().get(person), rows.get(person));
        }
        Roster.Figures figures = new Roster.Figures(0, 0L, true, "by hand", seats, seats);
        return Arc.container()
                .instance(KeepRoster.class)
                .get()
                .keep(new KeepRoster.Computed(UUID.fromString(period), figures, parts, plan, kept -> {}))
                .orThrow()
                .toString();
    }

    /// A post that wants nothing but the day shift.
    public static Map<String, Object> post(String id) {
        return post(id, "D");
    }

    public static Map<String, Object> post(String id, String shift) {
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("id", id);
        post.put("titleZh", "岗位");
        post.put("titleEn", "Post");
        post.put("shifts", List.of(shift));
        post.put("skills", List.of());
        post.put("certificates", List.of());
        return post;
    }

    private static Map<String, Object> shift(String id, String startsAt, int minutes) {
        return Map.of("id", id, "startsAt", startsAt, "minutes", minutes, "forbiddenFollowers", List.of());
    }

    private static Map<String, Object> member(String person) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("person", person);
        member.put("maxShifts", Map.of());
        member.put("minMinutes", 0);
        member.put("maxMinutes", 600_000);
        member.put("minConsecutiveShifts", 1);
        member.put("maxConsecutiveShifts", 400);
        member.put("minConsecutiveDaysOff", 1);
        member.put("maxWeekends", 60);
        return member;
    }
}
