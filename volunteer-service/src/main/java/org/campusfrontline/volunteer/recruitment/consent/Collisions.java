package org.campusfrontline.volunteer.recruitment.consent;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.ChangedSignUps.Standing;
import org.campusfrontline.volunteer.recruitment.signup.SignUpRuleFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpRules;
import org.campusfrontline.volunteer.recruitment.timeline.Itineraries;
import org.campusfrontline.volunteer.recruitment.travel.TravelTables;

/// What stands against seats at their new time: another seat, a duty, the way between. Read without a lock, which
/// whoever moves the shifts has already; one by one only for those who have anything else around that time.
@Singleton
class Collisions {

    private static final String BUSY = """
            SELECT u.person FROM sign_up u
            WHERE u.shift = ? AND u.state IN ('OFFERED', 'CONFIRMED') AND (0 < (
                SELECT COUNT(*) FROM sign_up o
                WHERE o.person = u.person AND o.seated AND o.shift <> u.shift AND o.shift_end > ? AND o.shift_start < ?)
                OR 0 < (
                SELECT COUNT(*) FROM busy_span d
                WHERE d.person = u.person AND d.source = 'DUTY' AND d.ends_at > ? AND d.starts_at < ?))
            """;
    private final Itineraries itineraries;
    private final TravelTables travel;
    private final Sql sql;

    Collisions(Itineraries itineraries, TravelTables travel, Sql sql) {
        this.itineraries = itineraries;
        this.travel = travel;
        this.sql = sql;
    }

    /// The codes by sign-up, of those alone that collide; `shift` is as it will be.
    Map<UUID, List<String>> of(ShiftFacts shift, List<Standing> standing, Moves moves, Instant now) {
        Set<String> busy = busy(shift.shift(), moves);
        return standing.stream()
                .filter(one -> one.isSeatAhead() && busy.contains(one.person()))
                .collect(Collectors.toMap(Standing::signUp, one -> codes(one.person(), shift, moves, now)))
                .entrySet()
                .stream()
                .filter(found -> !found.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Set<String> busy(UUID shift, Moves moves) {
        Duration reach = travel.present().reach();
        Instant from = moves.from().minus(reach);
        Instant to = moves.to().plus(reach);
        return new HashSet<>(
                sql.list("find who is busy around", BUSY, row -> row.text("person"), shift, from, to, from, to));
    }

    private List<String> codes(String person, ShiftFacts shift, Moves moves, Instant now) {
        return itineraries.look(person, moves.from(), moves.to()).map(moves::applied).stream()
                .flatMap(time -> SignUpRules.refusalsOfTime(SignUpRuleFacts.of(shift, time, now, true)).stream())
                .map(refusal -> refusal.code().code())
                .distinct()
                .toList();
    }
}
