package org.campusfrontline.roster.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DutyChangesTest {

    private static final UUID PERIOD = UUID.randomUUID();
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Test
    void namesDaysThatCameWentAndAreOtherOnesInOrder() {
        // Given
        List<Duty> before = List.of(duty("b", 0, "D", 8), duty("b", 2, "D", 8), duty("a", 1, "D", 8));
        List<Duty> now = List.of(duty("b", 0, "D", 8), duty("b", 2, "N", 20), duty("c", 1, "D", 8));

        // When
        List<ChangedDay> days = DutyChanges.between(before, now);

        // Then
        assertThat(days).extracting(ChangedDay::person).containsExactly("a", "b", "c");
        assertThat(days.get(0).now()).isNull();
        assertThat(days.get(1).before()).isEqualTo(before.get(1));
        assertThat(days.get(1).now()).isEqualTo(now.get(1));
        assertThat(days.get(2).before()).isNull();
    }

    @Test
    void aShiftAtAnotherTimeIsAnotherDuty() {
        assertThat(DutyChanges.between(List.of(duty("a", 0, "D", 8)), List.of(duty("a", 0, "D", 9))))
                .hasSize(1);
    }

    @Test
    void keepsTheIdsOfWhatStood() {
        // Given
        Duty stays = duty("a", 0, "D", 8);
        Duty moves = duty("a", 1, "D", 8);
        Duty moved = duty("a", 1, "D", 9);

        // When
        List<Duty> rows = DutyChanges.keepingIds(List.of(stays, moves), List.of(duty("a", 0, "D", 8), moved));

        // Then
        assertThat(rows).extracting(Duty::id).containsExactly(stays.id(), moved.id());
        assertThat(rows.getFirst().roster()).isNotEqualTo(stays.roster());
    }

    @Test
    void liesAheadUntilTheLastOfBothIsOver() {
        // Given
        Duty day = duty("a", 0, "D", 8);
        Duty night = duty("a", 0, "N", 20);

        // Then
        assertThat(new ChangedDay("a", MONDAY, day, null).liesAhead(day.end().minusSeconds(1)))
                .isTrue();
        assertThat(new ChangedDay("a", MONDAY, day, null).liesAhead(day.end())).isFalse();
        assertThat(new ChangedDay("a", MONDAY, day, night).liesAhead(day.end())).isTrue();
        assertThat(new ChangedDay("a", MONDAY, null, night).liesAhead(night.end()))
                .isFalse();
    }

    private static Duty duty(String person, int day, String shift, int hour) {
        Instant start = MONDAY.plusDays(day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
        return new Duty(
                UUID.randomUUID(),
                PERIOD,
                UUID.randomUUID(),
                person,
                MONDAY.plusDays(day),
                shift,
                start,
                start.plusSeconds(8 * 3600),
                null);
    }
}
