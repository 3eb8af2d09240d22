package org.campusfrontline.roster.market.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;

import io.quarkus.scheduler.Scheduler;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.roster.Campus;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What swaps and call-outs do to the load ledger, whatever their order.
@CampusTest
class SwapLoadTest {

    private static final Logger LOG = Logger.getLogger(SwapLoadTest.class);
    private static final LocalDate MONDAY = LocalDate.of(2030, 7, 1);
    private static final List<String> KEPT =
            List.of("minutes", "nights", "restDayMinutes", "holidayMinutes", "yellowMinutes", "redMinutes");
    private static final int PEOPLE = 5;
    private static final int STEPS = 14;

    @Inject
    TestClock clock;

    @Inject
    Scheduler scheduler;

    private final long seed = Long.getLong("campus.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @BeforeEach
    void rest() {
        scheduler.pause(MarketSweep.IDENTITY);
        clock.set(MONDAY.minusDays(2)
                .atTime(12, 0)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant());
    }

    @AfterEach
    void resume() {
        scheduler.resume(MarketSweep.IDENTITY);
    }

    @Test
    void keepTheSumOfTheLoadAndNeverLowerWhoCovers() {
        // Given
        LOG.infof("seed %d (repeat with -Dcampus.seed=%d)", seed, seed);
        Stall stall = Stall.open(MONDAY, "FREE", 400, rows());
        Map<String, Integer> sums = sums(load(stall));
        int swaps = 0;
        int calls = 0;
        for (int step = 0; step < STEPS; step++) {
            JsonPath before = load(stall);

            // When
            Optional<Integer> covered = step % 5 == 4 ? callOut(stall) : Optional.empty();
            boolean swapped = step % 5 != 4 && (random.nextBoolean() ? gift(stall) : swap(stall));

            // Then
            JsonPath after = load(stall);
            assertThat(sums(after)).as("seed %d, step %d", seed, step).isEqualTo(sums);
            for (int place = 0; place < PEOPLE; place++) {
                int more = covered.isPresent() && covered.get() == place ? 1 : 0;
                assertThat(of(after, place, "callOuts"))
                        .as("seed %d, step %d, person %d", seed, step, place)
                        .isEqualTo(of(before, place, "callOuts") + more);
            }
            covered.ifPresent(place -> assertThat(of(after, place, "minutes"))
                    .as("seed %d", seed)
                    .isGreaterThan(of(before, place, "minutes")));
            swaps += swapped ? 1 : 0;
            calls += covered.isPresent() ? 1 : 0;
        }
        LOG.infof("%d swaps, %d call-outs", swaps, calls);
        assertThat(swaps).as("seed %d", seed).isPositive();
    }

    private String[] rows() {
        String[] rows = new String[PEOPLE];
        for (int place = 0; place < PEOPLE; place++) {
            StringBuilder row = new StringBuilder();
            for (int day = 0; day < 7; day++) {
                row.append("D.N..".charAt(random.nextInt(5)));
            }
            rows[place] = row.toString();
        }
        return rows;
    }

    /// To the first who is shown it: what is shown can be taken.
    private boolean gift(Stall stall) {
        int giver = random.nextInt(PEOPLE);
        Optional<Integer> day = workday(stall.row(giver));
        if (day.isEmpty()) {
            return false;
        }
        String offer = stall.gift(giver, day.get());
        for (int next = 1; next < PEOPLE; next++) {
            int taker = (giver + next) % PEOPLE;
            boolean shown = stall.onOffer(taker).contains(offer);
            int answer = stall.take(taker, offer).statusCode();
            assertThat(answer).as("seed %d", seed).isEqualTo(shown ? 200 : 409);
            if (shown) {
                return true;
            }
        }
        as(stall.person(giver))
                .put("/my/duty-offers/" + offer + "/withdrawal")
                .then()
                .statusCode(200);
        return false;
    }

    private boolean swap(Stall stall) {
        for (int attempt = 0; attempt < 6; attempt++) {
            int giver = random.nextInt(PEOPLE);
            int taker = (giver + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE;
            Optional<Integer> given = workday(stall.row(giver));
            Optional<Integer> taken = workday(stall.row(taker));
            if (given.isPresent() && taken.isPresent()) {
                Response offered = stall.offer(giver, given.get(), Map.of("duty", stall.duty(taker, taken.get())));
                if (offered.statusCode() == 201) {
                    stall.take(taker, offered.path("id")).then().statusCode(200);
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Integer> workday(String row) {
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day < row.length(); day++) {
            if (row.charAt(day) != '.') {
                days.add(day);
            }
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(random.nextInt(days.size())));
    }

    /// Somebody falls out on a working day, and the first who is asked says yes: who that was.
    private Optional<Integer> callOut(Stall stall) {
        int absent = random.nextInt(PEOPLE);
        Optional<Integer> day = workday(stall.row(absent));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        String date = stall.day(day.get()).toString();
        String roster = stall.unit()
                .asPlanner()
                .get("/planning-periods/" + stall.period() + "/rosters")
                .jsonPath()
                .getString("items[0].id");
        keyed(stall.unit().asPlanner())
                .body(Map.of("person", stall.person(absent), "from", date, "to", date, "callOut", true))
                .post("/rosters/" + roster + "/absences")
                .then()
                .statusCode(201);
        String call = stall.unit()
                .asPlanner()
                .get("/planning-periods/" + stall.period() + "/call-outs")
                .jsonPath()
                .getString("items[0].id");
        Await.until(Campus.PATIENCE, "the first wave of " + call, () -> waves(stall, call) > 0 || noCandidate(stall));
        for (int place = 0; place < PEOPLE; place++) {
            String ask = as(stall.person(place))
                    .get("/my/duty-calls")
                    .jsonPath()
                    .getString("items.find { it.state == 'RUNNING' && it.date == '" + date + "' }.id");
            if (ask != null) {
                as(stall.person(place))
                        .put("/my/duty-calls/" + ask + "/acceptance")
                        .then()
                        .statusCode(200);
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static int waves(Stall stall, String call) {
        return stall.unit().asPlanner().get("/call-outs/" + call).jsonPath().getInt("waves");
    }

    private static boolean noCandidate(Stall stall) {
        String next = stall.unit()
                .asPlanner()
                .get("/planning-periods/" + stall.period() + "/call-outs")
                .jsonPath()
                .getString("items[0].nextWaveAt");
        return next == null || !next.startsWith("2030-06-29T04:00:00");
    }

    private static JsonPath load(Stall stall) {
        return stall.unit()
                .asPlanner()
                .queryParam("until", MONDAY.plusDays(30).toString())
                .get("/units/" + TREE + "/" + stall.unit().code() + "/load")
                .jsonPath();
    }

    private static Map<String, Integer> sums(JsonPath load) {
        Map<String, Integer> sums = new TreeMap<>();
        List<HashMap<String, Integer>> loads = load.getList("items.load");
        KEPT.forEach(axis ->
                sums.put(axis, loads.stream().mapToInt(one -> one.get(axis)).sum()));
        return sums;
    }

    private static int of(JsonPath load, int place, String axis) {
        return load.getInt("items[" + place + "].load." + axis);
    }
}
