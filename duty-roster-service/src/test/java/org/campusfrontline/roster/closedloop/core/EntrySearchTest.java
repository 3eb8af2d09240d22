package org.campusfrontline.roster.closedloop.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntrySearchTest {

    private static final int WIDTH = 20_000;

    @Test
    void isAsGoodAsTryingEverything() {
        long first = System.nanoTime();
        System.out.println("entry search seed " + first);
        for (int run = 0; run < 250; run++) {
            // Given
            EntryTask task = task(new Random(first + run));
            EveryEntry every = new EveryEntry(task);
            every.run();

            // When
            EntryPlan plan = EntrySearch.plan(task, WIDTH);

            // Then
            String message = "seed " + (first + run) + " " + task;
            assertThat(every.allowed(plan.entries())).as(message).isTrue();
            assertThat(plan.proved()).as(message).isTrue();
            assertThat(plan.uncovered()).as(message).isEqualTo(every.uncovered());
            assertThat(plan.uncovered()).as(message).isEqualTo(every.uncovered(plan.entries()));
            assertThat(plan.bound()).as(message).isEqualTo(plan.uncovered());
            assertThat(every.totals(plan.entries())).as(message).isEqualTo(every.totals());
        }
    }

    @Test
    void tellsABoundThatHoldsWhereItDoesNotLookAtEverything() {
        long first = System.nanoTime();
        System.out.println("narrow entry search seed " + first);
        for (int run = 0; run < 250; run++) {
            // Given
            EntryTask task = task(new Random(first + run));
            EveryEntry every = new EveryEntry(task);
            every.run();

            // When
            EntryPlan plan = EntrySearch.plan(task, 2);

            // Then
            String message = "seed " + (first + run) + " " + task;
            assertThat(every.allowed(plan.entries())).as(message).isTrue();
            assertThat(plan.bound()).as(message).isLessThanOrEqualTo(every.uncovered());
            assertThat(plan.uncovered()).as(message).isGreaterThanOrEqualTo(every.uncovered());
        }
    }

    @Test
    void plansAHalfYearOfFourCohortsWithProof() {
        // Given
        Terms terms = new Terms(14, 7, 5, 2, 1, 1);
        List<Team> teams = IntStream.range(0, 4)
                .mapToObj(team -> new Team(0, Collections.nCopies(20, team), List.of(12, 8)))
                .toList();
        List<Home> homes = List.of(new Home(false, 20), new Home(false, 20), new Home(true, 20), new Home(true, 20));
        EntryTask task = new EntryTask(terms, 180, List.of(12, 8), teams, homes, List.of(), List.of());

        // When
        EntryPlan plan = EntrySearch.plan(task, WIDTH);

        // Then
        assertThat(plan.proved()).isTrue();
        assertThat(plan.uncovered()).isZero();
        assertThat(plan.entries()).hasSize(14);
        assertThat(new EveryEntry(task).allowed(plan.entries())).isTrue();
    }

    @Test
    void isTheSameEachTime() {
        // Given
        EntryTask task = task(new Random(42));

        // When
        List<EntryPlan> plans = List.of(EntrySearch.plan(task, WIDTH), EntrySearch.plan(task, WIDTH));

        // Then
        assertThat(plans.getFirst()).isEqualTo(plans.getLast());
    }

    private static EntryTask task(Random random) {
        int overlap = random.nextInt(2);
        Terms terms = new Terms(
                overlap + 1 + random.nextInt(2),
                random.nextInt(3),
                random.nextInt(2),
                random.nextInt(2),
                overlap,
                1 + random.nextInt(2));
        int days = 4 + random.nextInt(3);
        List<Integer> wanted = random.ints(2, 0, 3).boxed().toList();
        List<Team> teams = new ArrayList<>();
        for (int team = 0; team < 2; team++) {
            int size = 1 + random.nextInt(2);
            int atFirst = random.nextInt(size + 1);
            teams.add(new Team(
                    random.nextInt(3), random.ints(size, 0, 5).boxed().toList(), List.of(atFirst, size - atFirst)));
        }
        List<Home> homes = new ArrayList<>(List.of(new Home(false, 2), new Home(true, 1 + random.nextInt(2))));
        if (random.nextBoolean()) {
            homes.add(new Home(random.nextBoolean(), 1 + random.nextInt(2)));
        }
        List<Present> present =
                random.nextBoolean() ? List.of() : List.of(new Present(7, List.of(1, 0), 0, random.nextInt(3)));
        List<Taken> taken = random.nextBoolean()
                ? List.of()
                : List.of(new Taken(random.nextInt(homes.size()), 7, random.nextInt(4), 4));
        return new EntryTask(terms, days, wanted, teams, homes, present, taken);
    }
}
