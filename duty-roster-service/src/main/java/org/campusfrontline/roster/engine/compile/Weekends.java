package org.campusfrontline.roster.engine.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.campusfrontline.roster.engine.model.Past;
import org.campusfrontline.roster.engine.model.Selector;
import org.campusfrontline.roster.engine.rule.BlockCounts;
import org.campusfrontline.roster.engine.rule.BlockRuns;
import org.campusfrontline.roster.engine.rule.BlockShapes;
import org.campusfrontline.roster.engine.rule.Blocks;
import org.campusfrontline.roster.engine.rule.Mechanism;

/// Weekends, which are the calendar's rest blocks: how many are worked, how many in a row, and how.
final class Weekends {

    private static final int NO_MOST = 1_000_000;
    private final Order order;
    private final List<int[]> spans;
    private final Blocks blocks;
    private final boolean[] work;

    private Weekends(Order order) {
        this.order = order;
        work = order.instance().mask(Selector.WORK);
        spans = spans(order.days().blocks());
        blocks = new Blocks(
                spans.stream().mapToInt(span -> span[0]).toArray(),
                spans.stream().mapToInt(span -> span[1]).toArray(),
                order.width());
    }

    static List<Mechanism> of(Order order) {
        return List.of(new Weekends(order).mechanism());
    }

    private Mechanism mechanism() {
        return switch (order.rule().kind()) {
            case MAX_WEEKENDS -> counts(order.whole("max"), brought());
            case MIN_WEEKENDS_OFF -> counts(judged() - order.whole("min"), new long[bound().length]);
            case COMPLETE_WEEKENDS -> shapes(BlockShapes.Shape.COMPLETE, work);
            case IDENTICAL_WEEKEND_SHIFTS -> shapes(BlockShapes.Shape.IDENTICAL, work);
            case NO_NIGHT_BEFORE_FREE_WEEKEND -> shapes(BlockShapes.Shape.NO_NIGHT_BEFORE, order.mask("of"));
            case MAX_CONSECUTIVE_WEEKENDS ->
                new BlockRuns(order.scope(), blocks, work, 0, order.whole("max"), order.weight());
            case MIN_CONSECUTIVE_WEEKENDS ->
                new BlockRuns(order.scope(), blocks, work, order.whole("min"), NO_MOST, order.weight());
            default -> throw new IllegalArgumentException(order.rule().kind() + " is about no weekend");
        };
    }

    private int[] bound() {
        return order.scope().people();
    }

    private Mechanism counts(long most, long[] brought) {
        BlockCounts.Bounds bounds = new BlockCounts.Bounds(brought, 0, most, order.weight());
        return new BlockCounts(order.scope(), order.board(), blocks, work, bounds);
    }

    private Mechanism shapes(BlockShapes.Shape shape, boolean[] in) {
        int[] labels = order.instance().labels(false);
        return new BlockShapes(order.scope(), blocks, shape, in, labels, order.weight());
    }

    private long judged() {
        return spans.stream()
                .filter(span -> span[1] >= order.scope().first()
                        && span[1] <= order.scope().last())
                .count();
    }

    private long[] brought() {
        return Arrays.stream(bound())
                .mapToLong(person ->
                        order.fromBefore() ? order.person(person).past().total(Past.WEEKENDS) : 0)
                .toArray();
    }

    private static List<int[]> spans(int[] blocks) {
        List<int[]> spans = new ArrayList<>();
        int first = 0;
        for (int at = 0; at < blocks.length; at++) {
            boolean ends = at + 1 == blocks.length || blocks[at + 1] != blocks[at];
            if (ends) {
                if (blocks[at] >= 0) {
                    spans.add(new int[] {first, at});
                }
                first = at + 1;
            }
        }
        return spans;
    }
}
