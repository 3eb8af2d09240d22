package org.campusfrontline.roster.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.model.Past;
import org.campusfrontline.roster.engine.model.Post;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.planning.Contract;
import org.campusfrontline.roster.planning.Cover;
import org.campusfrontline.roster.planning.DutyWord;
import org.campusfrontline.roster.planning.Horizon;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.campusfrontline.roster.planning.Setting;
import org.campusfrontline.roster.planning.ShiftRequest;
import org.campusfrontline.roster.planning.ShiftType;
import org.campusfrontline.roster.planning.StaffMember;
import org.campusfrontline.roster.planning.Wish;
import org.junit.jupiter.api.Test;

/// Shifts at posts as a plan's types and as the engine's codes.
class DutyTypesTest {

    private static final int DAYS = 3;

    @Test
    void countsTypesAsTheEngineCountsCodes() {
        // Given: by night only the gate is manned
        IndexedProblem problem = IndexedProblem.of(problem(0));

        // When
        Instance instance = Instance.of(Translation.of(problem));

        // Then
        assertThat(IntStream.range(0, problem.types()).mapToObj(problem::word))
                .containsExactly("D@gate", "D@desk", "N@gate");
        for (int type = 0; type < problem.types(); type++) {
            assertThat(instance.name(Board.FIRST + type)).isEqualTo(DutyWord.selector(problem.word(type)));
            assertThat(problem.type(problem.word(type))).isEqualTo(type);
        }
        assertThat(problem.mayFollow(2, 0)).isFalse();
        assertThat(problem.mayFollow(2, 1)).isFalse();
        assertThat(problem.wanted(1, 1)).isEqualTo(2);
        assertThat(problem.wishCost(0, 1, 0))
                .isEqualTo(problem.wishCost(0, 1, 1))
                .isEqualTo(-7);
        assertThat(problem.baseCost()).isEqualTo(7);
    }

    @Test
    void findsWhoMayNotStandThereAndTooFewAndWhatWasWorkedBefore() {
        // Given: the second has no skill, and worked the night before
        IndexedProblem problem = IndexedProblem.of(problem(1));
        Plan plan = Plan.of(new int[][] {{-1, -1, -1}, {1, 0, -1}});

        // When
        Evaluation evaluation = new Evaluator(problem).evaluate(plan);

        // Then
        assertThat(evaluation.breaches())
                .extracting(
                        found -> found.breach().rule(),
                        PersonBreach::staff,
                        found -> found.breach().firstDay())
                .containsExactlyInAnyOrder(
                        tuple(RuleKind.SKILL_REQUIRED, "B", 1),
                        tuple(RuleKind.FORBIDDEN_FOLLOWER, "B", -1),
                        tuple(RuleKind.MIN_COVER, PersonBreach.NOBODY, 1));
        assertThat(evaluation.penalty().under()).isEqualTo(200);
    }

    private static PlanningProblem problem(int min) {
        Contract any = new Contract(Map.of(), 0, 10_000, 1, 9, 1, 9);
        Setting setting = new Setting(
                "SEC",
                List.of(
                        new Post("gate", "", "SEC", Set.of(), Set.of("guard")),
                        new Post("desk", "", "SEC", Set.of(), Set.of())),
                Map.of("N", Set.of("gate")),
                Map.of("A", List.of(Fact.always(Fact.Kind.SKILL, "guard"))),
                Map.of(),
                Map.of("B", new Past(List.of("N&@gate"), Map.of())),
                1,
                List.of(),
                List.of(Rule.hard(RuleKind.SKILL_REQUIRED, Map.of())));
        return new PlanningProblem(
                Horizon.fromMonday(DAYS),
                List.of(new ShiftType("D", 480, Set.of()), new ShiftType("N", 480, Set.of("D"))),
                List.of(new StaffMember("A", any, Set.of()), new StaffMember("B", any, Set.of())),
                List.of(new ShiftRequest("A", 1, "D", Wish.ON, 7)),
                List.of(new Cover(1, "D", "desk", min, 2, 2, 100, 1)),
                setting);
    }
}
