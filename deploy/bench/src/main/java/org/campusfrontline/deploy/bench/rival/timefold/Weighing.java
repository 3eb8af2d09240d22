package org.campusfrontline.deploy.bench.rival.timefold;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.campusfrontline.deploy.bench.rival.Bill;
import org.campusfrontline.deploy.bench.rival.Sheet;
import org.jspecify.annotations.Nullable;

/// Keeps the cells of a group as they change and weighs the group anew, so that a move costs the rows and days that it
/// touches and nothing else.
final class Weighing implements UniConstraintCollector<Cell, Weighing.Group, Weight> {

    private final Supplier<Group> supplier;

    private Weighing(Supplier<Group> supplier) {
        this.supplier = supplier;
    }

    /// Of one person's cells.
    static Weighing rows() {
        return new Weighing(Row::new);
    }

    /// Of one day's cells.
    static Weighing days() {
        return new Weighing(Day::new);
    }

    /// Mutable, as collectors' containers are.
    interface Group {

        Runnable add(Cell cell);

        Weight weigh();
    }

    @Override
    public Supplier<Group> supplier() {
        return supplier;
    }

    @Override
    public BiFunction<Group, Cell, Runnable> accumulator() {
        return Group::add;
    }

    @Override
    public Function<Group, Weight> finisher() {
        return Group::weigh;
    }

    private static final class Row implements Group {

        private int[] codes = {};
        private Sheet.@Nullable Person person;

        @Override
        public Runnable add(Cell cell) {
            if (person == null) {
                person = cell.sheet().people().get(cell.person());
                codes = new int[cell.sheet().days()];
            }
            int day = cell.day();
            codes[day] = cell.code();
            return () -> codes[day] = Sheet.FREE;
        }

        @Override
        public Weight weigh() {
            Bill bill = new Bill();
            if (person != null) {
                person.weigh(codes, bill);
            }
            return Weight.of(bill);
        }
    }

    private static final class Day implements Group {

        private int[] present = {};
        private Sheet.Demand[] demand = {};

        @Override
        public Runnable add(Cell cell) {
            if (present.length == 0) {
                present = new int[cell.sheet().codes().size()];
                demand = cell.sheet().demand().stream()
                        .filter(wanted -> wanted.day() == cell.day())
                        .toArray(Sheet.Demand[]::new);
            }
            int code = cell.code();
            present[code]++;
            return () -> present[code]--;
        }

        @Override
        public Weight weigh() {
            Bill bill = new Bill();
            for (Sheet.Demand wanted : demand) {
                wanted.weigh(present, bill);
            }
            return Weight.of(bill);
        }
    }
}
