package org.campusfrontline.roster.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.model.RuleSet;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.LiveRoster;
import org.campusfrontline.roster.engine.score.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleKindTest {

    static List<RuleCase> cases() {
        return Stream.of(LineCases.ALL, SumCases.ALL, TeamCases.ALL)
                .flatMap(List::stream)
                .toList();
    }

    static Stream<RuleKind> kinds() {
        return Arrays.stream(RuleKind.values());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheBreachWithItsDays(RuleCase one) {
        // When
        List<String> found = one.roster().breaches(SmallRoster.rule(one.kind(), one.arguments()), one.broken());

        // Then
        assertThat(found).isNotEmpty().containsExactly(one.breaches());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void passesTheLegalLine(RuleCase one) {
        // When
        List<String> found = one.roster().breaches(SmallRoster.rule(one.kind(), one.arguments()), one.legal());

        // Then
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void followsEachCellOfTheBrokenLines(RuleCase one) {
        follow(one, one.broken());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void followsEachCellOfTheLegalLines(RuleCase one) {
        follow(one, one.legal());
    }

    /// Writes the lines cell by cell, then each cell's neighbour code over it, and takes all of that back.
    private static void follow(RuleCase one, String... lines) {
        // Given
        RuleSet rules = RuleSet.forAll(List.of(SmallRoster.rule(one.kind(), one.arguments())));
        Instance instance = Instance.of(one.roster().problem(List.of(rules), lines));
        Board board = SmallRoster.board(instance, lines);
        LiveRoster live = LiveRoster.free(instance);
        Value free = live.value();

        // When
        for (int round = 0; round < 2; round++) {
            for (int day = instance.days().count() - 1; day >= 0; day--) {
                for (int person = 0; person < instance.staff(); person++) {
                    int code = board.code(person, instance.position(day));
                    set(live, person, day, round == 0 ? code : neighbour(instance, code));
                }
            }
        }
        live.undo(0);

        // Then
        assertThat(live.value()).isEqualTo(free).isEqualTo(live.judgement().value());
        for (int person = 0; person < instance.staff(); person++) {
            set(live, person, 0, board.code(person, instance.position(0)));
        }
    }

    private static int neighbour(Instance instance, int code) {
        int place = code == Board.OFF ? 0 : code - Board.FIRST + 1;
        return instance.plannable((place + 1) % instance.plannable());
    }

    private static void set(LiveRoster live, int person, int day, int code) {
        long before = live.weighed();
        long probed = live.probe(person, day, code);
        live.set(person, day, code);
        assertThat(live.weighed() - before).isEqualTo(probed);
        assertThat(live.value()).isEqualTo(live.judgement().value());
    }

    @Test
    void haveACaseEach() {
        // When
        Set<RuleKind> shown = cases().stream().map(RuleCase::kind).collect(Collectors.toSet());

        // Then
        assertThat(EnumSet.allOf(RuleKind.class)).isEqualTo(shown);
    }
}
