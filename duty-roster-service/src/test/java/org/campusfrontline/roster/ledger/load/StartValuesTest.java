package org.campusfrontline.roster.ledger.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StartValuesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = FIRST.plusDays(99);

    @Test
    void startsEachPersonWithWhatTheyCarriedAndANewOneAtTheMedian() {
        // Given: shares of 100, 200 and 400 minutes; the second was there half of the days only
        Map<String, Standing> standings = Map.of(
                "A", standing(10_000, 100, FIRST),
                "B", standing(10_000, 50, FIRST),
                "C", standing(40_000, 100, FIRST));

        // When
        Map<String, Standing> starts = StartValues.of(standings, List.of("A", "B", "NEW"), LAST);

        // Then
        assertThat(starts.keySet()).containsExactly("A", "B", "NEW");
        assertThat(starts.get("A")).isEqualTo(standings.get("A"));
        assertThat(starts.get("B")).isEqualTo(standings.get("B"));
        assertThat(starts.get("NEW").share(Axis.MINUTES)).isEqualTo(200);
        assertThat(starts.get("NEW").availableDays()).isEqualTo(100);
    }

    @Test
    void fillsTheDaysBeforeSomebodyJoinedAtTheMedian() {
        // Given: D joined for the last ten days and carried twice the median on each
        Map<String, Standing> standings = Map.of(
                "A", standing(20_000, 100, FIRST),
                "B", standing(20_000, 100, FIRST),
                "C", standing(20_000, 100, FIRST),
                "D", standing(4_000, 10, FIRST.plusDays(90)));

        // When
        Standing start = StartValues.of(standings, List.of("D"), LAST).get("D");

        // Then
        assertThat(start.availableDays()).isEqualTo(100);
        assertThat(start.load().get(Axis.MINUTES)).isEqualTo(90 * 200 + 4_000);
        assertThat(start.share(Axis.MINUTES)).isEqualTo(220);
    }

    @Test
    void startsEverybodyAtNothingWhereNothingIsBooked() {
        // When
        Map<String, Standing> starts = StartValues.of(Map.of(), List.of("A"), LAST);

        // Then
        assertThat(starts.get("A")).isEqualTo(new Standing(Load.NONE, 0, LAST));
        assertThat(starts.get("A").share(Axis.MINUTES)).isZero();
    }

    @Test
    void tellsQuartilesOfFivePeopleAndOfNoFewer() {
        assertThat(Quartiles.of(List.of(1.0, 2.0, 3.0, 4.0))).isEmpty();
        assertThat(Quartiles.of(List.of(5.0, 1.0, 4.0, 2.0, 3.0))).contains(new Quartiles(2, 3, 4));
        Quartiles of6 = Quartiles.of(List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0)).orElseThrow();
        assertThat(of6.first()).isCloseTo(1.25, Offset.offset(1e-9));
        assertThat(of6.median()).isCloseTo(2.5, Offset.offset(1e-9));
        assertThat(of6.third()).isCloseTo(3.75, Offset.offset(1e-9));
    }

    private static Standing standing(long minutes, long days, LocalDate first) {
        return new Standing(Load.of(Axis.MINUTES, minutes), days, first);
    }
}
