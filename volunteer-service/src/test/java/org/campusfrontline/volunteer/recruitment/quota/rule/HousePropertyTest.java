package org.campusfrontline.volunteer.recruitment.quota.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.campusfrontline.volunteer.recruitment.quota.rule.Line.Ratio;
import org.campusfrontline.volunteer.recruitment.quota.rule.Line.Released;
import org.campusfrontline.volunteer.recruitment.quota.rule.Line.Share;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// People come and go in small houses; what the rule says is held against trying all that could still come.
class HousePropertyTest {

    private static final Logger LOG = Logger.getLogger(HousePropertyTest.class);
    private static final int CASES = 50;
    private static final int STEPS = 25;

    @Test
    void leavesAtEveryMomentAWayToMeetAllLinesAndKeepsNoSeatBeyondThat() {
        long seed = Long.getLong("campus.seed", System.nanoTime());
        LOG.infof("seed %d (repeat with -Dcampus.seed=%d)", seed, seed);
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            House house = empty(random);
            List<Set<Integer>> kinds = kinds(house);
            boolean satisfiable = possible(house, kinds);
            List<Set<Integer>> people = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                Set<Integer> kind = kinds.get(random.nextInt(kinds.size()));
                assertThat(house.barrier(kind).isEmpty())
                        .as("seed %d: %s admits %s", seed, house, kind)
                        .isEqualTo(admits(house, kind, kinds));
                if (!people.isEmpty() && random.nextInt(4) == 0) {
                    house = without(house, people.remove(random.nextInt(people.size())));
                } else if (house.barrier(kind).isEmpty()) {
                    house = house.with(kind);
                    people.add(kind);
                }
                assertThat(possible(house, kinds) || !satisfiable)
                        .as("seed %d: %s", seed, house)
                        .isTrue();
                assertThat(house.least() <= house.free())
                        .as("seed %d: %s", seed, house)
                        .isEqualTo(possible(house, kinds));
                assertThat(house.seated()).isBetween(0, house.capacity());
            }
        }
    }

    private static boolean admits(House house, Set<Integer> kind, List<Set<Integer>> kinds) {
        if (house.free() == 0 || !fits(house, kind)) {
            return false;
        }
        House next = house.with(kind);
        boolean helps = IntStream.range(0, house.lines().size())
                .anyMatch(place -> kind.contains(place) && missing(house, place) > 0);
        if (!possible(house, kinds)) {
            return helps;
        }
        List<Set<Integer>> single = new ArrayList<>();
        single.add(Set.of());
        IntStream.range(0, house.lines().size()).mapToObj(Set::of).forEach(single::add);
        return possible(next, kinds) && (helps || possible(next, single));
    }

    /// Tries everybody who could still come.
    private static boolean possible(House house, List<Set<Integer>> kinds) {
        return possible(house, kinds, 0);
    }

    private static boolean possible(House house, List<Set<Integer>> kinds, int from) {
        if (IntStream.range(0, house.lines().size()).allMatch(place -> missing(house, place) <= 0)) {
            return true;
        }
        return house.free() > 0
                && IntStream.range(from, kinds.size())
                        .filter(i -> fits(house, kinds.get(i)))
                        .anyMatch(i -> possible(house.with(kinds.get(i)), kinds, i));
    }

    private static boolean fits(House house, Set<Integer> kind) {
        return kind.stream()
                .allMatch(
                        place -> !(house.lines().get(place) instanceof Share share) || share.taken() < share.atMost());
    }

    /// By counting heads: one holder for each `per`, and one for what is left over.
    private static int missing(House house, int place) {
        return switch (house.lines().get(place)) {
            case Share share -> share.atLeast() - share.taken();
            case Ratio ratio -> {
                int wanted = 0;
                for (int head = 0; head < house.capacity(); head += ratio.per()) {
                    wanted++;
                }
                yield wanted - ratio.taken();
            }
            case Released released -> 0;
        };
    }

    private static House without(House house, Set<Integer> kind) {
        List<Line> lines = new ArrayList<>(house.lines());
        kind.forEach(place -> lines.set(
                place,
                switch (lines.get(place)) {
                    case Share share -> new Share(share.atLeast(), share.atMost(), share.taken() - 1);
                    case Ratio ratio -> new Ratio(ratio.per(), ratio.taken() - 1);
                    case Released released -> new Released(released.taken() - 1);
                }));
        return new House(house.capacity(), house.seated() - 1, lines);
    }

    private static House empty(Random random) {
        int capacity = 1 + random.nextInt(6);
        List<Line> lines = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            int least = random.nextInt(capacity + 1);
            lines.add(
                    switch (random.nextInt(5)) {
                        case 0, 1 -> new Ratio(1 + random.nextInt(capacity + 1), 0);
                        case 2, 3 ->
                            new Share(least, random.nextBoolean() ? Integer.MAX_VALUE : least + random.nextInt(3), 0);
                        default -> new Released(0);
                    });
        }
        return new House(capacity, 0, lines);
    }

    /// Everybody whom the lines could count: at most one share, any ratios.
    private static List<Set<Integer>> kinds(House house) {
        List<Set<Integer>> kinds = new ArrayList<>();
        int lines = house.lines().size();
        for (int bits = 0; bits < 1 << lines; bits++) {
            Set<Integer> kind = new TreeSet<>();
            for (int place = 0; place < lines; place++) {
                if ((bits >> place & 1) == 1) {
                    kind.add(place);
                }
            }
            if (kind.stream()
                            .filter(place -> house.lines().get(place) instanceof Share)
                            .count()
                    <= 1) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
