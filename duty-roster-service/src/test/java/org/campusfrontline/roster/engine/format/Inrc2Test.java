package org.campusfrontline.roster.engine.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.score.Breach;
import org.campusfrontline.roster.engine.score.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Inrc2Test {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String SCENARIO = """
            SCENARIO = n002w1

            WEEKS = 1

            SKILLS = 2
            Guard
            Cook

            SHIFT_TYPES = 2
            Early (1,7)
            Night (2,3)

            FORBIDDEN_SHIFT_TYPES_SUCCESSIONS
            Early 0
            Night 1 Early

            CONTRACTS = 1
            Full (2,3) (1,5) (1,7) 1 1

            NURSES = 2
            Ann Full 2 Guard Cook
            Bob Full 1 Guard
            """;
    private static final String HISTORY = """
            HISTORY
            0 n002w1

            NURSE_HISTORY
            Ann 3 1 Night 1 2 0
            Bob 0 0 None 0 0 2
            """;
    private static final String WEEK = """
            WEEK_DATA
            n002w1

            REQUIREMENTS
            Early Guard (1,1) (0,0) (0,0) (0,0) (0,0) (0,0) (0,0)
            Night Guard (0,0) (0,2) (0,0) (0,0) (0,0) (0,0) (0,0)

            SHIFT_OFF_REQUESTS = 2
            Bob Any Mon
            Ann Early Sat
            """;

    @Test
    void judgesByTheCompetitionsRules() {
        // Given
        String week =
                "SOLUTION\n0 n002w1\n\nASSIGNMENTS = 3\nAnn Mon Early Guard\nBob Mon Early Cook\nAnn Sat Early Guard\n";
        Problem problem =
                Inrc2.problem(MONDAY, SCENARIO, HISTORY, List.of(WEEK)).withPlanned(Inrc2.solution(List.of(week)));
        Instance instance = Instance.of(problem);

        // When
        Judgement judgement = Judgement.of(instance, instance.planned());

        // Then
        Map<RuleKind, Long> costs = judgement.breaches().stream()
                .collect(
                        Collectors.groupingBy(breach -> breach.rule().kind(), Collectors.summingLong(Breach::penalty)));
        assertThat(costs)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        RuleKind.SKILL_REQUIRED, 1L,
                        RuleKind.FORBIDDEN_FOLLOWER, 1L,
                        RuleKind.MIN_CONSECUTIVE_OF_TYPE, 15L,
                        RuleKind.TARGET_COVER, 60L,
                        RuleKind.DAY_OFF_REQUEST, 10L,
                        RuleKind.SHIFT_OFF_REQUEST, 10L,
                        RuleKind.COMPLETE_WEEKENDS, 30L,
                        RuleKind.MAX_WEEKENDS, 30L,
                        RuleKind.MAX_SHIFTS, 40L,
                        RuleKind.MIN_SHIFTS, 20L));
        assertThat(judgement.value().hard()).isEqualTo(2);
        assertThat(judgement.value().soft()).isEqualTo(215);
        assertThat(judgement.value().of(Level.COVER, false)).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({
        "SKILLS = 2, SKILS = 2, SCENARIO, MISSING_SECTION",
        "Night (2;3), Night 2-3, SCENARIO, BAD_RANGE",
        "Night (2;3), Night (3;2), SCENARIO, BAD_RANGE",
        "Ann Full 2 Guard Cook, Ann Half 2 Guard Cook, SCENARIO, UNKNOWN_NAME",
        "NURSES = 2, NURSES = 200000, SCENARIO, TOO_LARGE",
        "NURSES = 2, NURSES = two, SCENARIO, NOT_A_NUMBER",
        "Bob Full 1 Guard, Bob, SCENARIO, TOO_FEW_FIELDS",
        "Bob 0 0 None 0 0 2, Bob 0 0 None 0 0 -2, HISTORY, BAD_RANGE",
        "Bob 0 0 None 0 0 2, Bob 0 0 None 2 1 0, HISTORY, UNKNOWN_NAME",
        "Bob Any Mon, Bob Any Monday, WEEK, UNKNOWN_NAME",
        "Bob Any Mon, Eve Any Mon, WEEK, UNKNOWN_NAME"
    })
    void namesTheLineThatItCannotRead(String was, String is, FormatFault.Part part, FormatFault.Reason reason) {
        // Given
        String old = was.replace(';', ',');
        String changed = is.replace(';', ',');

        // Then
        assertThatThrownBy(() -> Inrc2.problem(
                        MONDAY,
                        SCENARIO.replace(old, changed),
                        HISTORY.replace(old, changed),
                        List.of(WEEK.replace(old, changed))))
                .isInstanceOfSatisfying(FormatFault.class, fault -> {
                    assertThat(fault.part()).isEqualTo(part);
                    assertThat(fault.reason()).isEqualTo(reason);
                    assertThat(fault.line()).isPositive();
                });
    }
}
