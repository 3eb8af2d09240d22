package org.campusfrontline.roster.supply.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SupplyRulesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 25);

    @Test
    void needsAsManyAsPeopleTimesTheNorm() {
        SupplyNorms norms = new SupplyNorms(Map.of(
                "N", Map.of(SupplyItem.NIGHT_MEAL, 1, SupplyItem.PROTECTIVE_SET, 2), "D", Map.of(SupplyItem.LUNCH, 0)));
        List<SupplyNorms.Need> needs = norms.needs(List.of(
                new SupplyNorms.Heads(DAY.plusDays(1), null, "N", 3),
                new SupplyNorms.Heads(DAY, null, "N", 2),
                new SupplyNorms.Heads(DAY, null, "D", 9),
                new SupplyNorms.Heads(DAY, null, "X", 9)));
        assertThat(needs)
                .containsExactly(
                        new SupplyNorms.Need(DAY, null, "N", SupplyItem.NIGHT_MEAL, 2),
                        new SupplyNorms.Need(DAY, null, "N", SupplyItem.PROTECTIVE_SET, 4),
                        new SupplyNorms.Need(DAY.plusDays(1), null, "N", SupplyItem.NIGHT_MEAL, 3),
                        new SupplyNorms.Need(DAY.plusDays(1), null, "N", SupplyItem.PROTECTIVE_SET, 6));
    }

    @Test
    void keepsSitesApartInTheirOrderAndFirstWhatHasNone() {
        SupplyNorms norms = new SupplyNorms(
                Map.of("N", Map.of(SupplyItem.PROTECTIVE_SET, 2), "D", Map.of(SupplyItem.PROTECTIVE_SET, 1)));
        List<SupplyNorms.Need> needs = norms.needs(List.of(
                new SupplyNorms.Heads(DAY, "WEST", "D", 1),
                new SupplyNorms.Heads(DAY, "EAST", "N", 3),
                new SupplyNorms.Heads(DAY, "EAST", "D", 4),
                new SupplyNorms.Heads(DAY, null, "N", 5)));
        assertThat(needs)
                .containsExactly(
                        new SupplyNorms.Need(DAY, null, "N", SupplyItem.PROTECTIVE_SET, 10),
                        new SupplyNorms.Need(DAY, "EAST", "D", SupplyItem.PROTECTIVE_SET, 4),
                        new SupplyNorms.Need(DAY, "EAST", "N", SupplyItem.PROTECTIVE_SET, 6),
                        new SupplyNorms.Need(DAY, "WEST", "D", SupplyItem.PROTECTIVE_SET, 1));
        assertThat(Shortage.of(needs, Map.of(SupplyItem.PROTECTIVE_SET, 21L))).isEmpty();
        assertThat(Shortage.of(needs, Map.of(SupplyItem.PROTECTIVE_SET, 20L)))
                .containsExactly(new Shortage(SupplyItem.PROTECTIVE_SET, DAY, DAY, 1));
    }

    @Test
    void addsUpWhatIsUsedAndNotWhatComesBack() {
        List<SupplyNorms.Need> needs = List.of(
                new SupplyNorms.Need(DAY, null, "N", SupplyItem.PROTECTIVE_SET, 4),
                new SupplyNorms.Need(DAY.plusDays(1), null, "N", SupplyItem.PROTECTIVE_SET, 6),
                new SupplyNorms.Need(DAY, null, "N", SupplyItem.BED, 4),
                new SupplyNorms.Need(DAY.plusDays(1), null, "N", SupplyItem.BED, 6),
                new SupplyNorms.Need(DAY.plusDays(1), null, "D", SupplyItem.BED, 1),
                new SupplyNorms.Need(DAY, null, "N", SupplyItem.LUNCH, 400));
        assertThat(Shortage.of(needs, Map.of(SupplyItem.PROTECTIVE_SET, 10L, SupplyItem.BED, 7L)))
                .isEmpty();
        assertThat(Shortage.of(needs, Map.of(SupplyItem.PROTECTIVE_SET, 9L, SupplyItem.BED, 5L)))
                .containsExactly(
                        new Shortage(SupplyItem.BED, DAY.plusDays(1), DAY.plusDays(1), 2),
                        new Shortage(SupplyItem.PROTECTIVE_SET, DAY.plusDays(1), DAY.plusDays(1), 1));
        assertThat(Shortage.of(needs, Map.of(SupplyItem.BED, 7L)))
                .containsExactly(new Shortage(SupplyItem.PROTECTIVE_SET, DAY, DAY.plusDays(1), 10));
    }

    @Test
    void tellsAShortageOnceUntilItPassed() {
        Shortage sets = new Shortage(SupplyItem.PROTECTIVE_SET, DAY, DAY.plusDays(1), 1);
        Shortage worse = new Shortage(SupplyItem.PROTECTIVE_SET, DAY, DAY.plusDays(9), 8);
        Shortage beds = new Shortage(SupplyItem.BED, DAY, DAY, 1);
        assertThat(ShortageNews.of(List.of(), List.of(sets), DAY)).containsExactly(sets);
        assertThat(ShortageNews.of(List.of(sets), List.of(worse, beds), DAY.plusDays(1)))
                .containsExactly(beds);
        assertThat(ShortageNews.of(List.of(sets), List.of(worse), DAY.plusDays(2)))
                .containsExactly(worse);
        assertThat(ShortageNews.of(List.of(sets), List.of(), DAY)).isEmpty();
    }

    @Test
    void stocksBedsAndSetsAlone() {
        assertThat(Stream.of(SupplyItem.values()).filter(SupplyItem::isStocked))
                .containsExactly(SupplyItem.BED, SupplyItem.PROTECTIVE_SET);
        assertThat(Stream.of(SupplyItem.values()).filter(item -> !item.isConsumed()))
                .containsExactly(SupplyItem.BED);
        assertThat(Stream.of(SupplyProblem.values()).map(SupplyProblem::status)).containsExactly(400, 400, 409);
        assertThat(Stream.of(SupplyProblem.values()).map(SupplyProblem::code))
                .containsExactly("ROS-1501", "ROS-1502", "ROS-1503");
    }
}
