package org.campusfrontline.roster.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.duty.Unavailability;
import org.campusfrontline.roster.period.Apart;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PeriodState;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.junit.jupiter.api.Test;

class AvailableStaffTest {

    private static final LocalDate START = LocalDate.of(2030, 3, 4);

    private static final Apart APART = new Apart(
            List.of(new Apart.Two("A", "B", START, START.plusDays(1))),
            List.of(new Apart.Barred("B", START.plusDays(2), "D@gate")));

    @Test
    void isOffOnTheDaysOfThePeriodOnWhichNotAvailableAndKeptApart() {
        // Given
        PeriodParts.DayOffPart own = new PeriodParts.DayOffPart("A", START.plusDays(3));
        PlanningPeriod period = period(List.of(own));
        AvailableStaff available = new AvailableStaff(new Said(
                new Unavailability.Away("A", START.minusDays(5), START.plusDays(1)),
                new Unavailability.Away("B", START.plusDays(3), START.plusDays(20))));

        // When
        PlanningPeriod only = available.only(period);

        // Then
        assertThat(only.parts().daysOff())
                .containsExactly(
                        own,
                        new PeriodParts.DayOffPart("A", START),
                        new PeriodParts.DayOffPart("A", START.plusDays(1)),
                        new PeriodParts.DayOffPart("B", START.plusDays(3)));
        assertThat(period.parts().daysOff()).containsExactly(own);
        assertThat(only.parts().further().apart()).isEqualTo(APART);
        assertThat(period.parts().further().apart()).isEqualTo(Apart.NONE);
    }

    private static PlanningPeriod period(List<PeriodParts.DayOffPart> daysOff) {
        List<PeriodParts.StaffPart> staff = List.of(member("A"), member("B"));
        return new PlanningPeriod(
                new UUID(0, 1),
                new PlanningPeriod.Scope("ADMINISTRATION", "SEC", null),
                new PlanningPeriod.Titles("东门值守", "East gate duty"),
                START,
                4,
                PeriodState.DRAFT,
                new PeriodParts.All(List.of(), staff, List.of(), daysOff, List.of()),
                1,
                0);
    }

    private static PeriodParts.StaffPart member(String person) {
        return new PeriodParts.StaffPart(person, Map.of(), 0, 600_000, 1, 400, 1, 60);
    }

    private record Said(List<Away> away) implements Unavailability {

        Said(Away... away) {
            this(List.of(away));
        }

        @Override
        public List<Away> of(Collection<String> people, LocalDate from, LocalDate to) {
            return away;
        }

        @Override
        public Apart apart(PlanningPeriod period) {
            return APART;
        }

        @Override
        public Collection<String> company(Collection<String> people, LocalDate from, LocalDate to) {
            return List.of();
        }

        @Override
        public Optional<Refusal> refusal(Collection<Duty> added, Collection<Duty> all) {
            return Optional.empty();
        }
    }
}
