package org.campusfrontline.roster.ledger.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final Offset<Double> NEARLY = Offset.offset(1e-9);

    @Test
    void isNothingWhereAllCarryTheSame() {
        assertThat(Spread.of(List.of(3.0, 3.0, 3.0, 3.0, 3.0))).contains(new Spread(0, 0, 0));
        assertThat(Spread.of(List.of(0.0, 0.0, 0.0, 0.0, 0.0))).contains(new Spread(0, 0, 0));
    }

    @Test
    void isGreatestWhereOneCarriesAll() {
        // When
        Spread spread = Spread.of(List.of(0.0, 0.0, 10.0, 0.0, 0.0)).orElseThrow();

        // Then
        assertThat(spread.mostOverMedian()).isEqualTo(10);
        assertThat(spread.quartiles()).isZero();
        assertThat(spread.gini()).isCloseTo(0.8, NEARLY);
    }

    @Test
    void weighsEveryDifference() {
        // When
        Spread spread = Spread.of(List.of(5.0, 1.0, 3.0, 2.0, 4.0)).orElseThrow();

        // Then
        assertThat(spread.mostOverMedian()).isEqualTo(2);
        assertThat(spread.quartiles()).isEqualTo(2);
        assertThat(spread.gini()).isCloseTo(4.0 / 15, NEARLY);
    }

    @Test
    void isNotToldOfFour() {
        assertThat(Spread.of(List.of(1.0, 2.0, 3.0, 4.0))).isEmpty();
    }
}
