package org.campusfrontline.volunteer.recruitment.quota.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.eligibility.Posts;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Many come and leave at once, where a share and a ratio keep seats: never too many, never a way blocked, no seat free
/// that somebody who waits may have.
@CampusTest
class QuotaRaceIT {

    private static final Logger LOG = Logger.getLogger(QuotaRaceIT.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SEATS = 8;
    private static final int AT_LEAST = 3;
    private static final int AT_MOST = 4;
    private static final int PER = 4;

    @Inject
    Database database;

    private Campus campus;
    private Quotas quotas;
    private final Set<String> members = ConcurrentHashMap.newKeySet();
    private final Set<String> holders = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
        quotas = new Quotas(campus, new Posts(campus, database));
    }

    private static void atOnce(List<Runnable> steps) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(steps.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(steps.size())) {
            List<Future<?>> running = new ArrayList<>();
            steps.forEach(step -> running.add(threads.submit(() -> {
                barrier.await();
                step.run();
                return null;
            })));
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    private List<String> seated(UUID shift) {
        return database.rows("SELECT person FROM sign_up WHERE shift = ? AND seated", shift).stream()
                .map(row -> (String) row.get("person"))
                .toList();
    }

    /// What the counters say is what is; and while all lines are not met, the seats that they need are free.
    private void assertSound(UUID shift) {
        Map<String, Object> row = database.rows(
                        "SELECT taken, reserved, waiting FROM shift_seats WHERE shift = ?", shift)
                .getFirst();
        List<String> people = seated(shift);
        long inUnit = people.stream().filter(members::contains).count();
        long holding = people.stream().filter(holders::contains).count();
        assertThat(((Number) row.get("taken")).intValue()).isEqualTo(people.size());
        assertThat(people).hasSizeLessThanOrEqualTo(SEATS);
        assertThat(inUnit).isLessThanOrEqualTo(AT_MOST);
        assertThat(database.number("SELECT taken FROM shift_quota_line WHERE shift = ? AND place = 0", shift))
                .isEqualTo(inUnit);
        assertThat(database.number("SELECT taken FROM shift_quota_line WHERE shift = ? AND place = 1", shift))
                .isEqualTo(holding);
        long needed = Math.max(AT_LEAST - inUnit, SEATS / PER - holding);
        assertThat((long) SEATS - people.size()).isGreaterThanOrEqualTo(needed);
        assertThat(database.number("SELECT COUNT(*) FROM sign_up WHERE shift = ? AND state = 'WAIT_LISTED'", shift))
                .isEqualTo(((Number) row.get("waiting")).longValue());
    }

    private void awaitRest(UUID shift) {
        Await.until(
                PATIENCE,
                "all seats that may be taken are",
                () -> database.number("SELECT reserved FROM shift_seats WHERE shift = ?", shift) == 0
                        && database.number("SELECT COUNT(*) FROM sign_up WHERE shift = ? AND state = 'OFFERED'", shift)
                                == 0
                        && nobodyCouldHaveASeat(shift));
    }

    private boolean nobodyCouldHaveASeat(UUID shift) {
        List<String> people = seated(shift);
        int free = SEATS - people.size();
        long inUnit = people.stream().filter(members::contains).count();
        long lackUnit = Math.max(0, AT_LEAST - inUnit);
        long lackHolders = Math.max(
                0, SEATS / PER - people.stream().filter(holders::contains).count());
        return free == 0
                || database.rows("SELECT person FROM sign_up WHERE shift = ? AND state = 'WAIT_LISTED'", shift).stream()
                        .map(row -> (String) row.get("person"))
                        .noneMatch(person -> members.contains(person)
                                ? inUnit < AT_MOST && free > lackHolders
                                : holders.contains(person) ? free > lackUnit : free > lackUnit + lackHolders);
    }

    @Test
    void keepsSharesAndRatiosWhileManyComeAndLeaveAtOnce() throws Exception {
        long seed = Long.getLong("campus.seed", System.nanoTime());
        LOG.infof("seed %d (repeat with -Dcampus.seed=%d)", seed, seed);
        // Given
        UUID shift = campus.published(Campus.shift(30, 4, SEATS)).shift();
        quotas.put(shift, 0, Quotas.quota(0, SEATS, 0, quotas.share(AT_LEAST, AT_MOST), Quotas.ratio(PER)))
                .statusCode(200);
        List<String> people = new ArrayList<>(campus.people(10));
        for (int i = 0; i < 7; i++) {
            String member = quotas.member();
            members.add(member);
            people.add(member);
            if (i < 4) {
                String holder = quotas.holder();
                holders.add(holder);
                people.add(holder);
            }
        }
        Collections.shuffle(people, new Random(seed));
        Map<String, UUID> made = new ConcurrentHashMap<>();

        // When
        atOnce(people.stream()
                .<Runnable>map(person -> () -> made.put(
                        person,
                        SignUps.signUp(campus, person, shift, UUID.randomUUID().toString(), Map.of("takeAtOnce", true))
                                .statusCode(201)
                                .extract()
                                .jsonPath()
                                .getUUID("id")))
                .toList());

        // Then
        awaitRest(shift);
        assertSound(shift);
        assertThat(seated(shift)).hasSize(SEATS);

        // When
        List<String> leaving = new ArrayList<>(seated(shift));
        Collections.shuffle(leaving, new Random(seed + 1));
        List<Runnable> steps = new ArrayList<>();
        leaving.stream()
                .limit(5)
                .forEach(person -> steps.add(
                        () -> SignUps.cancel(campus, person, made.get(person)).statusCode(200)));
        campus.people(3)
                .forEach(person ->
                        steps.add(() -> SignUps.signUp(campus, person, shift).statusCode(201)));
        atOnce(steps);

        // Then
        awaitRest(shift);
        assertSound(shift);
    }
}
