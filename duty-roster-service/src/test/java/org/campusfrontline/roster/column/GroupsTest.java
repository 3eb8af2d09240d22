package org.campusfrontline.roster.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final int STAFF = 20;
    private static final int DRAWS = 2_000;
    private static final Duration QUICK = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(21);
    private static final double[] NONE = new double[STAFF];
    private final Groups groups = new Groups(STAFF, 7);

    @Test
    void drawsEachPersonOnce() {
        assertThat(groups.some(6)).hasSize(6).doesNotHaveDuplicates().allMatch(person -> person >= 0 && person < STAFF);
        assertThat(groups.some(50)).hasSize(STAFF).doesNotHaveDuplicates();
    }

    @Test
    void drawsEverybodyAlikeWhereNobodyHasAnyExcess() {
        assertThat(drawn(NONE, 3)).isBetween(500, 700);
    }

    @Test
    void drawsPeopleTheLikelierTheMoreExcessTheyHave() {
        double[] excess = new double[STAFF];
        excess[3] = 30;
        excess[4] = 3;

        assertThat(drawn(excess, 3)).isGreaterThan(1_950);
        assertThat(drawn(excess, 4)).isBetween(1_500, 1_950);
        assertThat(drawn(excess, 5)).isBetween(400, 600);
    }

    @Test
    void drawsMorePeopleWhereTheLastCouldNotDoBetterAndFewerWhereTheyTookLong() {
        int before = groups.next(NONE).size();

        groups.learn(new Replanning.Result(0, true), QUICK);
        groups.learn(new Replanning.Result(0, true), QUICK);
        assertThat(groups.next(NONE)).hasSize(before + 1);

        groups.learn(new Replanning.Result(0, true), LONG);
        assertThat(groups.next(NONE)).hasSize(before - 1);

        groups.learn(new Replanning.Result(5, false), QUICK);
        assertThat(groups.next(NONE)).hasSize(before - 1);
    }

    /// How often the person is among six.
    private int drawn(double[] excess, int person) {
        int drawn = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Integer> group = groups.some(6, excess);
            drawn += group.contains(person) ? 1 : 0;
        }
        return drawn;
    }
}
