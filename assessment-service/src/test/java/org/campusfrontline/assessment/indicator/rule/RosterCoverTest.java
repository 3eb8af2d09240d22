package org.campusfrontline.assessment.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RosterCoverTest {

    @Test
    void sumsTheLatestVersionOfEachPeriod() {
        RosterCover cover = RosterCover.of(List.of(
                new RosterCover.Published("p1", 2, 10, 9),
                new RosterCover.Published("p1", 1, 10, 4),
                new RosterCover.Published("p2", 1, 20, 20)));

        assertThat(cover).isEqualTo(new RosterCover(29, 30, 2));
    }

    @Test
    void whatIsFilledBeyondTheWantedDoesNotCount() {
        assertThat(RosterCover.of(List.of(new RosterCover.Published("p1", 1, 10, 12))))
                .isEqualTo(new RosterCover(10, 10, 1));
    }

    @Test
    void nothingPublishedIsNothingWanted() {
        assertThat(RosterCover.of(List.of())).isEqualTo(new RosterCover(0, 0, 0));
    }
}
