package org.campusfrontline.volunteer.recruitment.quota.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.campusfrontline.volunteer.recruitment.quota.rule.House.Barrier;
import org.campusfrontline.volunteer.recruitment.quota.rule.Line.Ratio;
import org.campusfrontline.volunteer.recruitment.quota.rule.Line.Released;
import org.campusfrontline.volunteer.recruitment.quota.rule.Line.Share;
import org.junit.jupiter.api.Test;

class HouseTest {

    private static final int ANY = Integer.MAX_VALUE;
    private static final Set<Integer> NOBODY_COUNTS = Set.of();

    private static House house(int capacity, int seated, Line... lines) {
        return new House(capacity, seated, List.of(lines));
    }

    private static Barrier.Kind kind(House house, Set<Integer> counting) {
        return house.barrier(counting).map(Barrier::kind).orElse(null);
    }

    @Test
    void keepsTheLastSeatForAHolderAsLongAsThereIsNone() {
        assertThat(kind(house(20, 18, new Ratio(20, 0)), NOBODY_COUNTS)).isNull();
        assertThat(kind(house(20, 19, new Ratio(20, 0)), NOBODY_COUNTS)).isEqualTo(Barrier.Kind.KEPT);
        assertThat(kind(house(20, 19, new Ratio(20, 0)), Set.of(0))).isNull();
        assertThat(kind(house(20, 19, new Ratio(20, 1)), NOBODY_COUNTS)).isNull();
    }

    @Test
    void asksForAnotherHolderWithEachBegunNumber() {
        assertThat(house(21, 0, new Ratio(20, 0)).kept()).isEqualTo(2);
        assertThat(house(20, 0, new Ratio(20, 0)).kept()).isEqualTo(1);
        assertThat(kind(house(21, 20, new Ratio(20, 1)), NOBODY_COUNTS)).isEqualTo(Barrier.Kind.KEPT);
        assertThat(kind(house(21, 19, new Ratio(20, 1)), NOBODY_COUNTS)).isNull();
    }

    @Test
    void keepsTheShareOfAUnitAndNamesTheLine() {
        House house = house(10, 5, new Share(2, ANY, 2), new Share(5, ANY, 0));
        assertThat(house.barrier(NOBODY_COUNTS)).contains(new Barrier(Barrier.Kind.KEPT, List.of(1)));
        assertThat(house.barrier(Set.of(0))).contains(new Barrier(Barrier.Kind.KEPT, List.of(1)));
        assertThat(house.barrier(Set.of(1))).isEmpty();
    }

    @Test
    void givesAUnitNoMoreThanItsMost() {
        assertThat(house(10, 3, new Share(0, 3, 3)).barrier(Set.of(0)))
                .contains(new Barrier(Barrier.Kind.LIMIT, List.of(0)));
        assertThat(house(10, 3, new Share(0, 3, 2)).barrier(Set.of(0))).isEmpty();
        assertThat(house(10, 3, new Share(0, 3, 3)).barrier(NOBODY_COUNTS)).isEmpty();
    }

    @Test
    void bindsNobodyByALineWhoseTimeIsOver() {
        assertThat(house(1, 0, new Released(0)).barrier(NOBODY_COUNTS)).isEmpty();
        assertThat(house(1, 0, new Share(1, ANY, 0)).barrier(NOBODY_COUNTS)).isPresent();
    }

    @Test
    void hasNoSeatWhereNoneIsFree() {
        assertThat(kind(house(1, 1), NOBODY_COUNTS)).isEqualTo(Barrier.Kind.FULL);
        assertThat(house(3, 1).free()).isEqualTo(2);
        assertThat(house(3, 1).withoutOne().free()).isEqualTo(3);
    }

    @Test
    void keepsSeatsOfItsOwnForEachLineWhileItCan() {
        House house = house(4, 2, new Share(1, ANY, 0), new Ratio(4, 0));
        assertThat(house.kept()).isEqualTo(2);
        assertThat(house.least()).isEqualTo(1);
        assertThat(kind(house, NOBODY_COUNTS)).isEqualTo(Barrier.Kind.KEPT);
        assertThat(house.with(Set.of(0, 1)).kept()).isZero();
    }

    @Test
    void waitsForOneWhoMeetsAllWhereOnlyOneSeatIsLeft() {
        House house = house(4, 3, new Share(1, ANY, 0), new Ratio(4, 0));
        assertThat(kind(house, Set.of(0))).isEqualTo(Barrier.Kind.KEPT);
        assertThat(kind(house, Set.of(1))).isEqualTo(Barrier.Kind.KEPT);
        assertThat(kind(house, Set.of(0, 1))).isNull();
    }

    @Test
    void takesWhoeverHelpsWhereAllCannotBeMetAnyMore() {
        House house = house(4, 3, new Share(2, ANY, 0));
        assertThat(kind(house, NOBODY_COUNTS)).isEqualTo(Barrier.Kind.KEPT);
        assertThat(kind(house, Set.of(0))).isNull();
    }

    @Test
    void fillsAHouseThatBelongsToOneUnitWithHoldersOfIt() {
        House house = house(3, 0, new Share(3, ANY, 0), new Ratio(3, 0));
        assertThat(kind(house, Set.of(0))).isNull();
        House last = house.with(Set.of(0)).with(Set.of(0));
        assertThat(kind(last, Set.of(0))).isEqualTo(Barrier.Kind.KEPT);
        assertThat(kind(last, Set.of(0, 1))).isNull();
    }

    @Test
    void tellsHowManySuchPeopleCouldCome() {
        House house = house(10, 4, new Ratio(10, 0), new Share(2, 3, 0));
        assertThat(IntStream.of(
                        house.open(NOBODY_COUNTS),
                        house.open(Set.of(1)),
                        house.open(Set.of(0)),
                        house.open(Set.of(0, 1))))
                .containsExactly(3, 3, 4, 3);
    }

    @Test
    void countsAPersonForEachLine() {
        House house = house(5, 0, new Share(1, 2, 0), new Ratio(5, 0), new Released(7))
                .with(Set.of(0, 1, 2));
        assertThat(house).isEqualTo(house(5, 1, new Share(1, 2, 1), new Ratio(5, 1), new Released(8)));
    }
}
