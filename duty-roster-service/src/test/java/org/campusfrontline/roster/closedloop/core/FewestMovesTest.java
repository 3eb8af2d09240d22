package org.campusfrontline.roster.closedloop.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FewestMovesTest {

    private static final int PLENTY = 1_000_000;

    @Test
    void isAsGoodAsTryingEverything() {
        long first = System.nanoTime();
        System.out.println("fewest moves seed " + first);
        int possible = 0;
        for (int run = 0; run < 120; run++) {
            // Given
            MoveTask task = task(new Random(first + run));
            Every every = new Every(task);
            every.place(new ArrayList<>());

            // When
            MovePlan plan = FewestMoves.find(task, PLENTY);

            // Then
            String message = "seed " + (first + run) + " " + task;
            assertThat(plan.proved()).as(message).isTrue();
            assertThat(plan.stuck() < 0).as(message).isEqualTo(every.best.length > 0);
            if (plan.stuck() < 0) {
                possible++;
                assertThat(every.allowed(plan.placed())).as(message).isTrue();
                assertThat(every.cost(plan.placed())).as(message).isEqualTo(every.best);
                assertThat(new long[] {plan.movedPeopleDays(), plan.shiftedDays(), plan.buildings(), plan.uncovered()})
                        .as(message)
                        .isEqualTo(every.best);
            }
        }
        assertThat(possible).isGreaterThan(15);
    }

    @Test
    void movesNobodyWhereALongerTailHasRoom() {
        // Given
        Later open = new Later(0, 4, List.of(4), -3, 6, 20, 25, -3, 6, 0, 2, false, true);
        Later next = new Later(1, 4, List.of(4), 7, 16, 30, 35, 7, 16, 1, 3, true, true);

        // When
        MovePlan plan = FewestMoves.find(twoOfEach(List.of(open, next)), PLENTY);

        // Then
        assertThat(plan.placed()).containsExactly(new Placed(0, 0, 2), new Placed(0, 1, 3));
        assertThat(plan.movedPeopleDays()).isZero();
        assertThat(plan.proved()).isTrue();
    }

    @Test
    void wouldRatherChangeABuildingThanMoveACohort() {
        // Given
        Later open = new Later(0, 4, List.of(4), -3, 6, 20, 25, -3, 6, 0, 2, false, false);
        Later next = new Later(1, 4, List.of(4), 7, 16, 30, 35, 7, 16, 1, 2, true, true);

        // When
        MovePlan plan = FewestMoves.find(twoOfEach(List.of(open, next)), PLENTY);

        // Then
        assertThat(plan.placed().getLast()).isEqualTo(new Placed(0, 1, 3));
        assertThat(plan.buildings()).isOne();
    }

    @Test
    void movesACohortByTheDaysThatItHasTo() {
        // Given
        Later open = new Later(0, 4, List.of(4), -3, 13, 20, 25, -3, 6, 0, 2, false, false);
        Later next = new Later(1, 4, List.of(4), 7, 16, 30, 35, 7, 16, 1, 3, true, true);

        // When
        MovePlan plan = FewestMoves.find(twoOfEach(List.of(open, next)), PLENTY);

        // Then
        assertThat(plan.placed().getLast().by()).isEqualTo(6);
        assertThat(plan.movedPeopleDays()).isEqualTo(4 * 7 + 4 * 12);
        assertThat(plan.shiftedDays()).isEqualTo(6);
    }

    @Test
    void tellsWhichCycleHasNoRoom() {
        // Given
        Later open = new Later(0, 4, List.of(4), -3, 6, 20, 25, -3, 6, 0, 2, false, false);
        Later other = new Later(1, 4, List.of(4), -8, 6, 20, 25, -8, 6, 1, 2, false, false);

        // When
        MovePlan plan = FewestMoves.find(twoOfEach(List.of(other, open)), PLENTY);

        // Then
        assertThat(plan.stuck()).isOne();
        assertThat(plan.proved()).isTrue();
    }

    @Test
    void saysSoWhereItGaveUp() {
        // Given
        Later open = new Later(0, 4, List.of(4), -3, 13, 20, 25, -3, 6, 0, 2, false, false);
        Later next = new Later(1, 4, List.of(4), 7, 16, 30, 35, 7, 16, 1, 3, true, true);

        // When
        MovePlan plan = FewestMoves.find(twoOfEach(List.of(open, next)), 3);

        // Then
        assertThat(plan.proved()).isFalse();
    }

    private static MoveTask twoOfEach(List<Later> cycles) {
        return new MoveTask(
                new Terms(10, 14, 0, 5, 1, 1),
                20,
                List.of(4),
                List.of(new Home(false, 4), new Home(false, 4), new Home(true, 4), new Home(true, 4)),
                cycles,
                List.of(),
                List.of(),
                0,
                20);
    }

    private static MoveTask task(Random random) {
        int overlap = random.nextInt(2);
        Terms terms = new Terms(
                2 + random.nextInt(2), 1 + random.nextInt(2), 0, random.nextInt(2), overlap, 1 + random.nextInt(2));
        List<Home> homes = new ArrayList<>(List.of(new Home(false, 2), new Home(true, 2), new Home(false, 1)));
        if (random.nextBoolean()) {
            homes.add(new Home(true, 1 + random.nextInt(2)));
        }
        List<Later> cycles = new ArrayList<>();
        int first = random.nextInt(2) - 1;
        for (int index = 0; index < 3; index++) {
            boolean open = first < 0;
            int people = 1 + random.nextInt(2);
            int oldLast = first + random.nextInt(4);
            int loopLast = first + terms.loop() - 1;
            int isolationLast = loopLast + terms.isolation();
            cycles.add(new Later(
                    index % 2,
                    people,
                    List.of(people),
                    first,
                    loopLast,
                    isolationLast,
                    isolationLast + terms.rest(),
                    first,
                    oldLast,
                    random.nextBoolean() ? 0 : 2,
                    homes.size() > 3 && random.nextBoolean() ? 3 : 1,
                    !open,
                    !open || random.nextBoolean()));
            first += 1 + random.nextInt(3);
        }
        List<Present> present =
                random.nextInt(3) > 0 ? List.of() : List.of(new Present(5, List.of(1), -1, random.nextInt(3)));
        List<Taken> taken = random.nextInt(3) > 0
                ? List.of()
                : List.of(new Taken(random.nextInt(homes.size()), random.nextInt(6), 1, 1 + random.nextInt(3)));
        return new MoveTask(terms, 8, List.of(random.nextInt(4)), homes, cycles, present, taken, 0, 3);
    }

    /// All places of all cycles, judged cell by cell.
    private static final class Every {

        private final MoveTask task;
        private long[] best = {};

        Every(MoveTask task) {
            this.task = task;
        }

        void place(List<Placed> placed) {
            int index = placed.size();
            if (index == task.cycles().size()) {
                long[] cost = cost(placed);
                if (allowed(placed) && (best.length == 0 || Arrays.compare(cost, best) < 0)) {
                    best = cost;
                }
                return;
            }
            Later cycle = task.cycles().get(index);
            for (int by = -3; by <= 3; by++) {
                for (int living = 0; living < task.homes().size(); living++) {
                    for (int isolating = 0; isolating < task.homes().size(); isolating++) {
                        boolean may = (cycle.canMove() || by == 0 && living == cycle.living())
                                && (cycle.canRehouse() || isolating == cycle.isolating())
                                && (!cycle.canMove() || cycle.first() + by >= task.earliest())
                                && fits(cycle, living, false, cycle.living())
                                && fits(cycle, isolating, true, cycle.isolating());
                        if (may) {
                            placed.add(new Placed(by, living, isolating));
                            place(placed);
                            placed.removeLast();
                        }
                    }
                }
            }
        }

        private boolean fits(Later cycle, int home, boolean isolating, int own) {
            Home one = task.homes().get(home);
            return home == own || one.isolating() == isolating && one.beds() >= cycle.people();
        }

        long[] cost(List<Placed> placed) {
            long[] cost = new long[4];
            for (int index = 0; index < placed.size(); index++) {
                Later cycle = task.cycles().get(index);
                Placed one = placed.get(index);
                Set<Integer> before = days(cycle.oldFirst(), cycle.oldLoopLast());
                Set<Integer> after = days(cycle.first() + one.by(), cycle.loopLast() + one.by());
                Set<Integer> both = new HashSet<>(before);
                both.retainAll(after);
                cost[0] += (long) cycle.people() * (before.size() + after.size() - 2 * both.size());
                cost[1] += Math.abs(one.by());
                cost[2] += one.living() == cycle.living() ? 0 : 1;
                cost[2] += one.isolating() == cycle.isolating() ? 0 : 1;
            }
            for (int day = 0; day < task.days(); day++) {
                int strength = 0;
                for (Present present : task.present()) {
                    strength += serves(present.first(), present.last(), day)
                            ? present.posts().getFirst()
                            : 0;
                }
                for (int index = 0; index < placed.size(); index++) {
                    strength += serves(index, placed.get(index), day)
                            ? task.cycles().get(index).people()
                            : 0;
                }
                cost[3] += Math.max(0, task.wanted().getFirst() - strength);
            }
            return cost;
        }

        private static Set<Integer> days(int from, int to) {
            Set<Integer> days = new HashSet<>();
            for (int day = from; day <= to; day++) {
                days.add(day);
            }
            return days;
        }

        private boolean serves(int index, Placed placed, int day) {
            Later cycle = task.cycles().get(index);
            return serves(cycle.first() + placed.by(), cycle.loopLast() + placed.by(), day);
        }

        private boolean serves(int first, int last, int day) {
            return first <= day && day <= last - task.terms().overlap();
        }

        boolean allowed(List<Placed> placed) {
            for (int day = -10; day < 30; day++) {
                if (!allowed(placed, day)) {
                    return false;
                }
            }
            return true;
        }

        private boolean allowed(List<Placed> placed, int day) {
            List<Set<Integer>> teamsIn = new ArrayList<>();
            task.homes().forEach(home -> teamsIn.add(new HashSet<>()));
            Set<Integer> busy = new HashSet<>();
            int together = 0;
            int movable = 0;
            for (Taken taken : task.taken()) {
                if (taken.from() <= day && day <= taken.to()) {
                    teamsIn.get(taken.home()).add(taken.team());
                }
            }
            for (Present present : task.present()) {
                together += serves(present.first(), present.last(), day) ? 1 : 0;
            }
            for (int index = 0; index < placed.size(); index++) {
                Later cycle = task.cycles().get(index);
                Placed one = placed.get(index);
                int now = day - one.by();
                if (cycle.first() <= now && now <= cycle.loopLast()) {
                    teamsIn.get(one.living()).add(cycle.team());
                }
                if (cycle.loopLast() < now && now <= cycle.isolationLast()) {
                    teamsIn.get(one.isolating()).add(cycle.team());
                }
                if (cycle.first() <= now && now <= cycle.restLast() && !busy.add(cycle.team())) {
                    return false;
                }
                together += serves(index, one, day) ? 1 : 0;
                movable += serves(index, one, day) && cycle.canMove() ? 1 : 0;
            }
            return teamsIn.stream().allMatch(teams -> teams.size() <= 1)
                    && (movable == 0 || together <= task.terms().atOnce());
        }
    }
}
