package org.campusfrontline.volunteer.recruitment.eligibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Holding.Kind;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Requirement.Match;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// Chance against plain counting: `-Dcampus.eligibility.seed=…` repeats a run.
class EligibilityPropertyTest {

    private static final Logger LOG = Logger.getLogger(EligibilityPropertyTest.class);
    private static final Instant ZERO = Instant.parse("2030-01-31T16:00:00Z");
    private static final int HOURS = 24;
    private static final int ROUNDS = 20_000;
    private final long seed = Long.getLong("campus.eligibility.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private static Instant hour(int hour) {
        return ZERO.plus(Duration.ofHours(hour));
    }

    @Test
    void coversExactlyWhenEveryHourOfTheShiftIsValid() {
        LOG.infof("validities with seed %d", seed);
        for (int round = 0; round < ROUNDS; round++) {
            // Given
            int start = random.nextInt(HOURS);
            int end = start + 1 + random.nextInt(HOURS - start);
            List<Holding> held = new ArrayList<>();
            boolean[] valid = new boolean[HOURS];
            for (int i = random.nextInt(5); i > 0; i--) {
                int from = random.nextInt(HOURS);
                int until = from + 1 + random.nextInt(HOURS - from);
                boolean open = random.nextInt(6) == 0;
                held.add(new Holding(Kind.INSURANCE, null, hour(from), open ? null : hour(until), false));
                for (int at = from; at < (open ? HOURS : until); at++) {
                    valid[at] = true;
                }
            }

            // When
            boolean covers = Coverage.covers(held, hour(start), hour(end));

            // Then
            assertThat(covers)
                    .as("seed %d round %d: %s for %d to %d", seed, round, held, start, end)
                    .isEqualTo(IntStream.range(start, end).allMatch(at -> valid[at]));
        }
    }

    @Test
    void saysTheSameInWhateverOrderThingsCome() {
        LOG.infof("orders with seed %d", seed);
        for (int round = 0; round < ROUNDS / 10; round++) {
            // Given
            List<Requirement> requirements = requirements();
            List<Holding> held = held();
            Holdings holdings = holdings(held);
            Duty duty = new Duty("c", 1, hour(2), hour(2 + 1 + random.nextInt(10)));
            List<Requirement> shuffledRequirements = new ArrayList<>(requirements);
            Collections.shuffle(shuffledRequirements, random);
            List<Holding> shuffled = new ArrayList<>(held);
            Collections.shuffle(shuffled, random);

            // When
            var one = Eligibility.refusals(requirements, holdings, duty);
            var other = Eligibility.refusals(shuffledRequirements, holdings(shuffled), duty);

            // Then
            assertThat(other).as("seed %d round %d", seed, round).containsExactlyInAnyOrderElementsOf(one);
        }
    }

    @Test
    void neverRefusesForHavingMoreNorAllowsForAskingMore() {
        LOG.infof("monotony with seed %d", seed);
        for (int round = 0; round < ROUNDS / 10; round++) {
            // Given
            List<Requirement> few = requirements();
            List<Requirement> many = new ArrayList<>(few);
            many.addAll(requirements());
            List<Holding> little = held();
            List<Holding> much = new ArrayList<>(little);
            much.addAll(held());
            Duty duty = new Duty("c", 1, hour(1), hour(1 + 1 + random.nextInt(10)));

            // When
            int withLittle = Eligibility.refusals(few, holdings(little), duty).size();
            int withMuch = Eligibility.refusals(few, holdings(much), duty).size();
            int askedMore = Eligibility.refusals(many, holdings(little), duty).size();

            // Then
            assertThat(withMuch).as("seed %d round %d", seed, round).isLessThanOrEqualTo(withLittle);
            assertThat(askedMore).as("seed %d round %d", seed, round).isGreaterThanOrEqualTo(withLittle);
        }
    }

    private Holdings holdings(List<Holding> held) {
        return new Holdings(null, null, null, held, Set.of(), (tree, unit) -> false);
    }

    private List<Requirement> requirements() {
        List<Requirement> requirements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            requirements.add(new Requirement.Competence(
                    Kind.values()[random.nextInt(3)],
                    random.nextBoolean() ? Match.ANY : Match.ALL,
                    codes(),
                    random.nextBoolean()));
        }
        if (random.nextBoolean()) {
            requirements.add(new Requirement.Insurance(random.nextBoolean()));
        }
        return requirements;
    }

    private List<String> codes() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> "code-" + random.nextInt(4))
                .distinct()
                .toList();
    }

    private List<Holding> held() {
        List<Holding> held = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            Kind kind = Kind.values()[random.nextInt(4)];
            int from = random.nextInt(6);
            held.add(new Holding(
                    kind,
                    kind == Kind.INSURANCE ? null : "code-" + random.nextInt(4),
                    hour(from),
                    random.nextBoolean() ? null : hour(from + 1 + random.nextInt(12)),
                    random.nextBoolean()));
        }
        return held;
    }
}
