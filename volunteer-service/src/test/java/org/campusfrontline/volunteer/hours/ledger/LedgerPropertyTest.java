package org.campusfrontline.volunteer.hours.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.volunteer.hours.Hours;
import org.campusfrontline.volunteer.hours.rule.HoursProblem;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// Any order of entries, repetitions, reversals, corrections and closings: the ledger does what the model says, it
/// balances, nothing is counted twice, and what was once known is known as it was. `-Dledger.seed=…` repeats a
/// run, `-Dledger.steps=…` sets its length.
@CampusTest
class LedgerPropertyTest {

    private static final Logger LOG = Logger.getLogger(LedgerPropertyTest.class);
    private static final Instant BEGIN = Instant.parse("2033-03-20T04:00:00Z");
    private static final int PEOPLE = 3;
    private static final int DAYS = 78;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    HoursLedger ledger;

    private final long seed = Long.getLong("ledger.seed", new SecureRandom().nextLong());
    private final Random random = new Random(seed);
    private final LedgerModel model = new LedgerModel();
    private final List<LedgerModel.Booked> booked = new ArrayList<>();
    private final Map<UUID, Service> measured = new HashMap<>();
    private final List<Known> known = new ArrayList<>();
    private Hours hours;
    private List<String> people;

    /// What a person had at an instant.
    private record Known(Instant at, String person, long minutes) {}

    @Test
    void anyOrderBalancesAndCountsNothingTwice() {
        LOG.infof("property test of the ledger with -Dledger.seed=%d", seed);
        // Given
        hours = Hours.create(database);
        people = List.of(hours.member(), hours.member(), hours.member());
        assertThat(people).hasSize(PEOPLE);
        Set<String> before = Set.of();

        // When
        for (int step = 0; step < Integer.getInteger("ledger.steps", 120); step++) {
            clock.set(BEGIN.plus(Duration.ofHours(step)));
            String what = "step " + step + " of seed " + seed;
            step(what);
            String person = any(people);
            known.add(new Known(clock.instant(), person, model.minutes(person)));
            Set<String> rows = rows();
            assertThat(rows.containsAll(before)).as("%s keeps every row", what).isTrue();
            before = rows;
        }

        // Then
        people.forEach(person ->
                assertThat(hours.minutes(person)).as("minutes by seed " + seed).isEqualTo(model.minutes(person)));
        known.forEach(this::isStillKnown);
        assertThat(months()).as("months by seed " + seed).isEqualTo(new TreeMap<>(model.months()));
        balances();
    }

    private void step(String what) {
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> measure(what);
            case 4 -> repeat(what);
            case 5, 6 -> reverse(what);
            case 7, 8 -> correct(what);
            default -> close(what);
        }
    }

    private void measure(String what) {
        String person = any(people);
        ServiceSpan span = span();
        UUID signUp = UUID.randomUUID();
        Service service = hours.service(person, UUID.randomUUID(), span);
        Outcome<HoursEntry> outcome = hours.measured(signUp, service);
        String refusal = model.refusal(person, span.start(), span.end(), null, false);
        assertThat(problem(outcome)).as(what + " measures").isEqualTo(refusal);
        if (refusal == null) {
            measured.put(signUp, service);
            keep(outcome.orThrow(), LedgerModel.month(span.start()));
        }
    }

    /// Of an entry that may have been reversed meanwhile too.
    private void repeat(String what) {
        if (!measured.isEmpty()) {
            UUID signUp = any(List.copyOf(measured.keySet()));
            HoursEntry again = hours.measured(signUp, measured.get(signUp)).orThrow();
            assertThat(booked)
                    .as(what + " repeats")
                    .extracting(LedgerModel.Booked::id)
                    .contains(again.id());
        }
    }

    private void reverse(String what) {
        if (!booked.isEmpty()) {
            LedgerModel.Booked wrong = any(booked);
            boolean stands = model.stands(wrong.id());
            Outcome<HoursEntry> outcome = Hours.inTransaction(() -> ledger.reversed(wrong.id()));
            assertThat(problem(outcome)).as(what + " reverses").isEqualTo(stands ? null : "ALREADY_REVERSED");
            if (stands) {
                model.reverse(wrong, LedgerModel.month(clock.instant()));
            }
        }
    }

    private void correct(String what) {
        if (booked.isEmpty()) {
            return;
        }
        LedgerModel.Booked wrong = any(booked);
        ServiceSpan right = random.nextInt(4) == 0 ? null : span();
        Outcome<HoursEntry> outcome = Hours.inTransaction(() -> ledger.corrected(UUID.randomUUID(), wrong.id(), right));
        String refusal = model.stands(wrong.id()) ? null : "ALREADY_REVERSED";
        if (refusal == null && right != null) {
            refusal = model.refusal(wrong.person(), right.start(), right.end(), wrong.id(), true);
        }
        assertThat(problem(outcome)).as(what + " corrects").isEqualTo(refusal);
        if (refusal == null) {
            YearMonth present = LedgerModel.month(clock.instant());
            model.reverse(wrong, present);
            if (right != null) {
                keep(outcome.orThrow(), model.monthFor(LedgerModel.month(right.start()), present));
            }
        }
    }

    private void close(String what) {
        YearMonth month = LedgerModel.month(BEGIN).minusMonths(1 + random.nextInt(3));
        if (random.nextInt(3) == 0) {
            hours.close(hours.campus.organiser, month.toString()).statusCode(200);
            model.close(month);
            LOG.debugf("%s closes %s", what, month);
        }
    }

    private void keep(HoursEntry entry, YearMonth month) {
        ServiceSpan span = entry.service().span();
        LedgerModel.Booked made =
                new LedgerModel.Booked(entry.id(), entry.service().person(), span.start(), span.end(), month);
        assertThat(entry.bookedMonth()).isEqualTo(month);
        assertThat((long) entry.minutes()).isEqualTo(made.minutes());
        booked.add(made);
        model.book(made);
    }

    /// In the three months before, often at one time with others.
    private ServiceSpan span() {
        Instant start = BEGIN.minus(Duration.ofDays(2 + random.nextInt(DAYS)))
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofMinutes(random.nextInt(24 * 60)));
        return new ServiceSpan(start, start.plus(Duration.ofMinutes(1 + random.nextInt(24 * 60))));
    }

    private void isStillKnown(Known then) {
        long minutes = hours.as(then.person())
                .get("/my/hours?asOf=" + then.at())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("minutes");
        assertThat(minutes).as("%s by seed %d", then, seed).isEqualTo(then.minutes());
    }

    private Map<YearMonth, Long> months() {
        return database
                .rows(
                        "SELECT e.booked_month AS m, SUM(l.minutes) AS s FROM hours_entry e JOIN hours_line l"
                                + " ON l.entry = e.id AND l.line_no = 1 WHERE e.unit = ? GROUP BY e.booked_month",
                        hours.campus.unit)
                .stream()
                .collect(Collectors.toMap(
                        row -> YearMonth.parse((String) row.get("m")),
                        row -> ((Number) row.get("s")).longValue(),
                        Long::sum,
                        TreeMap::new));
    }

    private Set<String> rows() {
        String sql = "SELECT HEX(e.id) AS entry, e.person, e.source, e.booked_month, HEX(e.reverses) AS reverses,"
                + " l.line_no, HEX(l.account) AS account, l.minutes, CAST(e.booked_at AS CHAR) AS booked"
                + " FROM hours_entry e JOIN hours_line l ON l.entry = e.id WHERE e.unit = ?";
        return database.rows(sql, hours.campus.unit).stream().map(Map::toString).collect(Collectors.toSet());
    }

    private void balances() {
        String auditor = "A" + hours.campus.unit;
        TestGrants.give(auditor, "auditor", Campus.TREE, Campus.TREE);
        String answer = hours.as(auditor).get("/hours-reconciliation").asString();
        assertThat(answer).as("reconciliation by seed " + seed).contains("\"balanced\":true", "\"sum\":0");
    }

    private static String problem(Outcome<HoursEntry> outcome) {
        return outcome instanceof Outcome.Refused<HoursEntry> refused
                ? ((HoursProblem) refused.reasons().getFirst().code()).name()
                : null;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
