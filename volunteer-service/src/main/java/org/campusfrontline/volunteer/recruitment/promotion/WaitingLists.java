package org.campusfrontline.volunteer.recruitment.promotion;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.eligibility.EligibilityCheck;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLook;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.SignUpRuleFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpRules;
import org.campusfrontline.volunteer.recruitment.timeline.Itineraries;
import org.campusfrontline.volunteer.recruitment.travel.TravelTables;

/// Finds by plain reads who is next and where something was left undone; what is found is checked again behind locks.
@Singleton
class WaitingLists {

    // A scalar subquery, which both databases run row by row along the index, so that the first eligible ends the
    // search.
    private static final String FREE = """
            SELECT w.id, w.person, w.ticket, w.at_once FROM sign_up w JOIN person_timeline t ON t.person = w.person
            WHERE w.shift = ? AND w.state = 'WAIT_LISTED' AND t.active AND 0 = (
                SELECT COUNT(*) FROM sign_up b
                WHERE b.person = w.person AND b.seated
                    AND b.shift_end > ? AND b.shift_start < ?)
                AND 0 = (
                SELECT COUNT(*) FROM busy_span d
                WHERE d.person = w.person AND d.source = 'DUTY' AND d.ends_at > ? AND d.starts_at < ?)
            """;
    private static final String NEXT = FREE + " ORDER BY w.ticket LIMIT 1";
    private static final String NEXT_FEW = FREE + "%s AND w.ticket > ? ORDER BY w.ticket LIMIT 50";
    private static final List<String> ALL = List.of("");
    private static final List<String> RESERVE_FIRST = List.of(" AND w.stand_by", " AND NOT w.stand_by");
    private static final String NEGLECTED = """
            SELECT shift FROM shift_seats
            WHERE shift > ? AND ((attention AND (reserved > 0 OR NOT accepting OR COALESCE(line_ends, starts_at) > ?)) OR waits_until <= ?)
            ORDER BY shift LIMIT 200
            """;
    private static final String AT_ONCE = """
            SELECT id, version FROM sign_up
            WHERE offer_until > ? AND at_once AND changed_at < ? LIMIT 200
            """;
    private static final String EXPIRED =
            "SELECT id, version FROM sign_up WHERE offer_until < ? ORDER BY offer_until LIMIT 200";
    private static final String LINE =
            "SELECT id, version FROM sign_up WHERE shift = ? AND state = 'WAIT_LISTED' ORDER BY ticket LIMIT 200";
    private final Sql sql;
    private final EligibilityCheck eligibility;
    private final QuotaLook quotas;
    private final Itineraries itineraries;
    private final TravelTables travel;

    WaitingLists(
            Sql sql, EligibilityCheck eligibility, QuotaLook quotas, Itineraries itineraries, TravelTables travel) {
        this.sql = sql;
        this.eligibility = eligibility;
        this.quotas = quotas;
        this.itineraries = itineraries;
        this.travel = travel;
    }

    record Candidate(UUID signUp, String person, long ticket, boolean atOnce) {}

    /// A sign-up in the version in which it was found.
    record Seen(UUID signUp, long version) {}

    /// The first in the line who is active, free at that time, meets what the post asks for and whom the quota of the
    /// shift admits; once the shift is near, its reserve stands before the others.
    Optional<Candidate> next(ShiftFacts shift) {
        return shift.ruled() || shift.quoted() || !travel.present().isNone()
                ? nextEligible(shift)
                : sql.one(
                        "pick next who waits",
                        NEXT,
                        WaitingLists::candidate,
                        shift.shift(),
                        shift.start(),
                        shift.end(),
                        shift.start(),
                        shift.end());
    }

    /// Those who do not fit now are passed over and keep their place.
    private Optional<Candidate> nextEligible(ShiftFacts shift) {
        return (quotas.callsReserve(shift) ? RESERVE_FIRST : ALL)
                .stream().flatMap(among -> nextEligible(shift, among).stream()).findFirst();
    }

    private Optional<Candidate> nextEligible(ShiftFacts shift, String among) {
        List<Candidate> few = after(shift, among, 0);
        while (!few.isEmpty()) {
            List<List<Refusal>> answers = eligibility.refusals(few.stream()
                    .map(candidate -> new EligibilityCheck.Asked(candidate.person(), shift))
                    .toList());
            List<Boolean> admitted =
                    quotas.admitted(few.stream().map(Candidate::person).toList(), shift);
            for (int i = 0; i < few.size(); i++) {
                if (answers.get(i).isEmpty() && admitted.get(i) && hasTime(few.get(i), shift)) {
                    return Optional.of(few.get(i));
                }
            }
            few = after(shift, among, few.getLast().ticket());
        }
        return Optional.empty();
    }

    /// What the statement cannot see: the way from and to other sites, and where one shift may hand over to another.
    private boolean hasTime(Candidate candidate, ShiftFacts shift) {
        return travel.present().isNone()
                || itineraries
                        .look(candidate.person(), shift.start(), shift.end())
                        .filter(time -> SignUpRules.hasTime(SignUpRuleFacts.of(shift, time, shift.start(), true)))
                        .isPresent();
    }

    private List<Candidate> after(ShiftFacts shift, String among, long ticket) {
        return sql.list(
                "pick next few who wait",
                NEXT_FEW.formatted(among),
                WaitingLists::candidate,
                shift.shift(),
                shift.start().plus(travel.present().handOver()),
                shift.end().minus(travel.present().handOver()),
                shift.start(),
                shift.end(),
                ticket);
    }

    /// Shifts after the given one whose counters say that something is to be done.
    List<UUID> neglected(UUID after, Instant now) {
        return sql.list("find neglected shifts", NEGLECTED, row -> row.id("shift"), after, now, now);
    }

    /// Open offers that are to be taken for their person at once and were made before that time.
    List<Seen> unsettled(Instant now, Instant before) {
        return sql.list("find offers to settle", AT_ONCE, WaitingLists::seen, now, before);
    }

    /// Offers whose time is over.
    List<Seen> expired(Instant now) {
        return sql.list("find expired offers", EXPIRED, WaitingLists::seen, now);
    }

    /// The first of those who wait, in their order.
    List<Seen> line(UUID shift) {
        return sql.list("read line", LINE, WaitingLists::seen, shift);
    }

    private static Candidate candidate(Row row) throws SQLException {
        return new Candidate(row.id("id"), row.text("person"), row.number("ticket"), row.number("at_once") != 0);
    }

    private static Seen seen(Row row) throws SQLException {
        return new Seen(row.id("id"), row.number("version"));
    }
}
