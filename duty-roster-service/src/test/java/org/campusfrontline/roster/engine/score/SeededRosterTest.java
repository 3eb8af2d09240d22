package org.campusfrontline.roster.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.compile.SmallRoster;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.model.RuleSet;
import org.campusfrontline.roster.engine.rule.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same few rosters each time, in which every kind binds several people who have a past; begun when they are full.
class SeededRosterTest {

    private static final int MOVES = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void followsMovesOnAFullRoster(long seed) {
        // Given
        Random random = new Random(seed);
        Instance instance = Instance.of(new RandomRoster(random).problem());
        Board board = instance.board();
        for (int person = 0; person < instance.staff(); person++) {
            for (int day = 0; day < instance.days().count(); day++) {
                board.put(person, instance.position(day), code(instance, random));
            }
        }
        LiveRoster live = LiveRoster.of(instance, board);

        for (int move = 0; move < MOVES; move++) {
            // When
            int person = random.nextInt(instance.staff());
            int day = random.nextInt(instance.days().count());
            int to = code(instance, random);
            long before = live.weighed();
            long probed = live.probe(person, day, to);
            live.set(person, day, to);

            // Then
            assertThat(live.weighed() - before).isEqualTo(probed);
            assertThat(live.value()).isEqualTo(live.judgement().value());
        }
    }

    @Test
    void tellsWhatACellMayNeverTake() {
        // Given
        SmallRoster small = new SmallRoster().fact(1, new Fact(Fact.Kind.LEAVE, "#night", 1, 2));
        List<Rule> rules = List.of(
                Rule.hard(RuleKind.LEAVE, Map.of()),
                Rule.soft(RuleKind.SHIFT_NOT_ALLOWED, 1, SmallRoster.arguments("of=E")));
        Instance instance = Instance.of(small.problem(List.of(RuleSet.forAll(rules)), "EE|---", "EE|---"));
        LiveRoster live = LiveRoster.free(instance);

        // When
        int night = instance.code("N&@gate");

        // Then
        assertThat(live.bars(1, 1, night)).isTrue();
        assertThat(live.bars(1, 2, night)).isTrue();
        assertThat(live.bars(1, 0, night)).isFalse();
        assertThat(live.bars(0, 1, night)).isFalse();
        assertThat(live.bars(1, 1, instance.code("E&@gate"))).isFalse();
    }

    private static int code(Instance instance, Random random) {
        return instance.plannable(random.nextInt(instance.plannable()));
    }
}
