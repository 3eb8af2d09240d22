package org.campusfrontline.roster.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    @ParameterizedTest
    @CsvSource({
        "max, 7, ",
        "max, 1001, OUT_OF_BOUNDS",
        "max, -1, OUT_OF_BOUNDS",
        "days, 0, OUT_OF_BOUNDS",
        "of, 3, NOT_A_TEXT",
        "who, 3, NOT_A_TEXT",
        "least, 3, UNKNOWN"
    })
    void holdsNumbersAgainstTheirBounds(String parameter, long value, RuleFault.Reason reason) {
        // Given
        Map<String, Argument> arguments =
                new java.util.HashMap<>(Map.of("max", new Argument.Whole(1), "days", new Argument.Whole(7)));
        arguments.put(parameter, new Argument.Whole(value));

        // When
        List<RuleFault> faults =
                Rule.hard(RuleKind.MAX_SHIFTS_IN_WINDOW, arguments).faults();

        // Then
        assertThat(faults).isEqualTo(reason == null ? List.of() : List.of(new RuleFault(parameter, reason)));
    }

    @ParameterizedTest
    @CsvSource({
        "pattern, N>OFF|!#red&WORK>E&@gate, ",
        "pattern, N>>E, UNREADABLE",
        "pattern, E F, UNREADABLE",
        "on, 'MON,HOLIDAY', ",
        "on, Monday, UNREADABLE",
        "who, #lead|!~SEC|=P1, ",
        "who, leads, UNREADABLE",
        "pattern, '', OUT_OF_BOUNDS"
    })
    void readsTexts(String parameter, String value, RuleFault.Reason reason) {
        // Given
        Map<String, Argument> arguments = new java.util.HashMap<>(Map.of("pattern", new Argument.Text("E")));
        arguments.put(parameter, new Argument.Text(value));

        // When
        List<RuleFault> faults =
                Rule.soft(RuleKind.UNWANTED_PATTERN, 1, arguments).faults();

        // Then
        assertThat(faults).isEqualTo(reason == null ? List.of() : List.of(new RuleFault(parameter, reason)));
    }

    @Test
    void missesWhatHasNoFallback() {
        assertThat(Rule.hard(RuleKind.MAX_SHIFTS, Map.of()).faults())
                .containsExactly(new RuleFault("max", RuleFault.Reason.MISSING));
        assertThat(Rule.hard(RuleKind.MAX_SHIFTS, Map.of("max", new Argument.Text("1")))
                        .faults())
                .containsExactly(new RuleFault("max", RuleFault.Reason.NOT_A_NUMBER));
        assertThat(Rule.hard(RuleKind.FREE_DAYS_AFTER, Map.of()).text("of")).isEqualTo("#night");
        assertThatThrownBy(() -> Rule.soft(RuleKind.POST_CHANGE, 0, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void choosesPeopleByTheirWords() {
        // Given
        Fact skill = Fact.always(Fact.Kind.SKILL, "cook");
        Person ann = new Person("P1", "SEC", 100, Set.of("lead"), List.of(skill), Past.NONE);

        // Then
        assertThat(List.of("ALL", "#lead", "~SEC", "$cook", "=P1", "#x|~SEC", "!#x"))
                .allMatch(text -> new Group(text).holds(ann));
        assertThat(List.of("#x", "~LOG", "$guard", "=P2", "!#lead")).noneMatch(text -> new Group(text).holds(ann));
    }
}
