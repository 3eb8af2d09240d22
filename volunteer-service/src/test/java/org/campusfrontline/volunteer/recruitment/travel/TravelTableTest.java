package org.campusfrontline.volunteer.recruitment.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TravelTableTest {

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static TravelTable table(int usual, int handOver, SiteWay... ways) {
        return TravelTable.of(List.of(ways), minutes(usual), minutes(handOver));
    }

    @Test
    void countsAWayInBothDirectionsUnlessTheOtherIsSaid() {
        TravelTable table =
                table(5, 0, new SiteWay("A", "B", 15), new SiteWay("B", "C", 10), new SiteWay("C", "B", 25));

        assertThat(List.of(table.gap("A", "B"), table.gap("B", "A"), table.gap("B", "C"), table.gap("C", "B")))
                .containsExactly(minutes(15), minutes(15), minutes(10), minutes(25));
        assertThat(table.reach()).isEqualTo(minutes(25));
    }

    @Test
    void goesByTheUsualTimeWhereNothingIsSaid() {
        TravelTable table = table(30, 0, new SiteWay("A", "B", 0));

        assertThat(table.gap("A", "D")).isEqualTo(minutes(30));
        assertThat(table.gap("B", "A")).isZero();
        assertThat(table.reach()).isEqualTo(minutes(30));
    }

    @Test
    void letsShiftsAtOneSiteOverlapForAHandOver() {
        TravelTable table = table(30, 10);

        assertThat(table.gap("A", "A")).isEqualTo(minutes(-10));
        assertThat(table.handOver()).isEqualTo(minutes(10));
    }

    @Test
    void isNoneOnlyWhereNothingIsToBeLookedAt() {
        assertThat(table(0, 0).isNone()).isTrue();
        assertThat(TravelTable.NONE.isNone()).isTrue();
        assertThat(table(1, 0).isNone()).isFalse();
        assertThat(table(0, 1).isNone()).isFalse();
        assertThat(table(0, 0, new SiteWay("A", "B", 1)).isNone()).isFalse();
    }
}
