package org.campusfrontline.volunteer.team.signup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Campus.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.campusfrontline.volunteer.team.Teams;
import org.junit.jupiter.api.Test;

/// Teams of fifty that share members, each in another order, for shifts at one time, with people who sign up and
/// cancel alone between them.
@CampusTest
class TeamRaceIT {

    private static final int ROUNDS = 4;
    private static final int TEAMS = 4;
    private static final int SIZE = 50;
    private static final int SHARED = 25;
    private static final int SEATS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Database database;

    private final Random random = new Random(20_261_126);

    @Test
    void neverDeadlocksNorGivesASeatTwice() throws Exception {
        // Given
        Campus campus = Campus.create(database);
        List<String> people = campus.people(SHARED + TEAMS * (SIZE - SHARED));
        List<List<String>> crews = crews(people);
        List<UUID> teams =
                crews.stream().map(crew -> Teams.filled(campus, database, crew)).toList();

        for (int round = 0; round < ROUNDS; round++) {
            Made made =
                    campus.published(Campus.shift(24 + 10 * round, 4, SEATS), Campus.shift(25 + 10 * round, 4, SEATS));

            // When
            List<Integer> statuses = race(campus, crews, teams, made);

            // Then
            assertThat(statuses).isSubsetOf(200, 201, 409);
            made.shifts().forEach(this::assertSound);
        }
        assertThat(doubleBooked("P" + campus.unit + "-%")).isZero();
    }

    private List<Integer> race(Campus campus, List<List<String>> crews, List<UUID> teams, Made made)
            throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(TEAMS + 1);
        List<Future<List<Integer>>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(TEAMS + 1)) {
            for (int i = 0; i < TEAMS; i++) {
                List<String> crew = crews.get(i);
                List<String> order = new ArrayList<>(crew);
                Collections.shuffle(order, random);
                UUID team = teams.get(i);
                UUID shift = made.shifts().get(i % 2);
                running.add(threads.submit(() -> {
                    start.await();
                    return teamTurns(campus, crew.getFirst(), shift, team, order);
                }));
            }
            running.add(threads.submit(() -> {
                start.await();
                return loneTurns(campus, crews.getFirst(), made);
            }));
            List<Integer> statuses = new ArrayList<>();
            for (Future<List<Integer>> one : running) {
                statuses.addAll(one.get());
            }
            return statuses;
        }
    }

    private static List<Integer> teamTurns(Campus campus, String leader, UUID shift, UUID team, List<String> order) {
        List<Integer> statuses = new ArrayList<>();
        for (String mode : List.of("ALL_OR_NOTHING", "PARTLY")) {
            var answer = Teams.signUp(campus, leader, shift, team, order, mode).extract();
            statuses.add(answer.statusCode());
            if (answer.statusCode() == 201 && mode.equals("ALL_OR_NOTHING")) {
                statuses.add(campus.as(leader)
                        .put("/team-sign-ups/" + answer.jsonPath().getString("id") + "/withdrawal")
                        .statusCode());
            }
        }
        return statuses;
    }

    private static List<Integer> loneTurns(Campus campus, List<String> crew, Made made) {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            String person = crew.get(SIZE - i);
            var answer =
                    SignUps.signUp(campus, person, made.shifts().get(i % 2)).extract();
            statuses.add(answer.statusCode());
            if (answer.statusCode() == 201 && i % 3 == 0) {
                statuses.add(SignUps.cancel(campus, person, answer.jsonPath().getUUID("id"))
                        .extract()
                        .statusCode());
            }
        }
        return statuses;
    }

    /// What the counters say is what the rows say.
    private void assertSound(UUID shift) {
        Await.until(
                PATIENCE,
                "counters and rows say the same",
                () -> database.number("SELECT COUNT(*) FROM sign_up WHERE shift = ? AND seated", shift)
                        == database.number("SELECT taken - reserved FROM shift_seats WHERE shift = ?", shift));
        assertThat(database.number("SELECT taken FROM shift_seats WHERE shift = ?", shift))
                .isBetween(0L, (long) SEATS);
    }

    private long doubleBooked(String people) {
        return database.number("""
                SELECT COUNT(*) FROM sign_up a JOIN sign_up b ON a.person = b.person AND a.id < b.id
                WHERE a.person LIKE ? AND a.seated AND b.seated
                    AND a.shift_start < b.shift_end AND b.shift_start < a.shift_end
                """, people);
    }

    /// Each has the shared people and its own, led by one of its own.
    private static List<List<String>> crews(List<String> people) {
        List<List<String>> crews = new ArrayList<>();
        for (int i = 0; i < TEAMS; i++) {
            int from = SHARED + i * (SIZE - SHARED);
            List<String> crew = new ArrayList<>(people.subList(from, from + SIZE - SHARED));
            crew.addAll(people.subList(0, SHARED));
            crews.add(crew);
        }
        return crews;
    }
}
