package org.campusfrontline.roster.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.compile.Compilation;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Argument;
import org.campusfrontline.roster.engine.model.Days;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.Reckoning;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.model.RuleSet;
import org.junit.jupiter.api.Test;

/// Twelve days of three people: sets of weekend rules by the calendar and by weeks.
class WeekendRulesTest {

    private static final int DAYS = 12;
    private static final Rule ONE = Rule.hard(RuleKind.MAX_WEEKENDS, Map.of("max", new Argument.Whole(1)));
    private static final Rule ANY = Rule.hard(RuleKind.MAX_WEEKENDS, Map.of("max", new Argument.Whole(60)));
    private static final Rule WHOLE = Rule.soft(RuleKind.COMPLETE_WEEKENDS, 1, Map.of());
    private static final Rule SHIFTS = Rule.hard(RuleKind.MAX_SHIFTS, Map.of("max", new Argument.Whole(1)));
    private final Problem plain = new RandomBook(1, 3, DAYS).problem();

    @Test
    void readsRulesOfBothWhereTheBlocksAreTheSame() {
        // When
        List<Boolean> read = read(plain, List.of(ONE), List.of(ONE));

        // Then
        assertThat(read).containsExactly(true, true);
    }

    @Test
    void readsTheRulesThatBindMostAndAllThatAreOnNoWeekend() {
        // Given
        Problem moved = withSaturdaysWorked();

        // Then
        assertThat(read(moved, List.of(ONE, SHIFTS), List.of(ANY))).containsExactly(true, true, false);
        assertThat(read(moved, List.of(WHOLE), List.of(ONE, WHOLE, SHIFTS))).containsExactly(false, true, true, true);
        assertThat(read(moved, List.of(WHOLE), List.of(ONE))).containsExactly(false, true);
    }

    @Test
    void countsTheBlocksOfThoseDays() {
        // Given: Sundays that stand alone
        Problem moved = withSaturdaysWorked();

        // When
        WeekendDays byCalendar = rules(moved, List.of(WHOLE), List.of()).days();
        WeekendDays byWeeks = rules(moved, List.of(), List.of(WHOLE)).days();

        // Then
        assertThat(broken(byCalendar)).isZero();
        assertThat(broken(byWeeks)).isPositive();
    }

    private static int broken(WeekendDays days) {
        int broken = 0;
        for (int end = 1; end < DAYS; end++) {
            broken += days.brokenAtEnd(end);
        }
        return broken;
    }

    private static List<Boolean> read(Problem problem, List<Rule> byCalendar, List<Rule> byWeeks) {
        List<Bound> bounds = Compilation.of(instance(problem, byCalendar, byWeeks));
        WeekendRules rules = rules(problem, byCalendar, byWeeks);
        return bounds.stream().map(rules::reads).toList();
    }

    private static WeekendRules rules(Problem problem, List<Rule> byCalendar, List<Rule> byWeeks) {
        Instance instance = instance(problem, byCalendar, byWeeks);
        return WeekendRules.of(instance, Compilation.of(instance));
    }

    private static Instance instance(Problem problem, List<Rule> byCalendar, List<Rule> byWeeks) {
        return Instance.of(problem.withRules(
                List.of(RuleSet.forAll(byCalendar), RuleSet.forAll(byWeeks).by(Reckoning.WEEKS))));
    }

    private Problem withSaturdaysWorked() {
        Days days = plain.days();
        int[] classes = days.classes();
        for (int at = 0; at < classes.length; at++) {
            boolean saturday = days.date(at - days.past()).getDayOfWeek() == DayOfWeek.SATURDAY;
            classes[at] = saturday ? Days.WORKING : classes[at];
        }
        return new Problem(
                Days.of(days.start(), days.past(), classes),
                plain.shifts(),
                plain.posts(),
                plain.staff(),
                plain.demand(),
                plain.wishes(),
                plain.pairs(),
                plain.planned(),
                List.of());
    }
}
