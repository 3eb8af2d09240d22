package org.campusfrontline.roster.engine.compile;

import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.roster.engine.model.Selector;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.rule.Labels;
import org.campusfrontline.roster.engine.rule.Mechanism;
import org.campusfrontline.roster.engine.rule.Runs;

/// How many days in a row: work, rest, one kind of shift, one post; and how many posts at all.
final class Stretches {

    private final Order order;

    private Stretches(Order order) {
        this.order = order;
    }

    static List<Mechanism> of(Order order) {
        Stretches made = new Stretches(order);
        return switch (order.rule().kind()) {
            case MAX_CONSECUTIVE_SHIFTS -> made.atMost(order.instance().mask(Selector.WORK));
            case MIN_CONSECUTIVE_SHIFTS -> made.atLeast(order.instance().mask(Selector.WORK));
            case MAX_CONSECUTIVE_DAYS_OFF -> made.atMost(order.instance().mask(Selector.OFF));
            case MIN_CONSECUTIVE_DAYS_OFF -> made.atLeast(order.instance().mask(Selector.OFF));
            case MAX_CONSECUTIVE_OF_TYPE, MAX_CONSECUTIVE_NIGHTS -> made.atMost(order.mask("of"));
            case MIN_CONSECUTIVE_OF_TYPE -> made.atLeast(order.mask("of"));
            case MIN_DAYS_BETWEEN_NIGHTS -> List.of(made.runs(made.other(), order.whole("min"), Runs.UNBOUNDED, false));
            case MIN_CONSECUTIVE_SAME_POST -> made.perPost(order.whole("min"), Runs.UNBOUNDED);
            case MAX_CONSECUTIVE_SAME_POST -> made.perPost(0, order.whole("max"));
            case MAX_DISTINCT_POSTS -> List.of(made.posts());
            default -> throw new IllegalArgumentException(order.rule().kind() + " is about no stretch");
        };
    }

    private List<Mechanism> atMost(boolean[] in) {
        return List.of(runs(in, 0, order.whole("max"), false));
    }

    private List<Mechanism> atLeast(boolean[] in) {
        return List.of(runs(in, order.whole("min"), Runs.UNBOUNDED, order.whole("closed") == 1));
    }

    private Mechanism runs(boolean[] in, int least, int most, boolean closed) {
        return new Runs(order.scope(), in, least, most, order.weight(), closed);
    }

    private boolean[] other() {
        boolean[] of = order.mask("of");
        boolean[] other = new boolean[of.length];
        for (int code = 0; code < of.length; code++) {
            other[code] = !of[code] && code != Board.UNKNOWN;
        }
        return other;
    }

    private List<Mechanism> perPost(int least, int most) {
        Instance instance = order.instance();
        List<Mechanism> mechanisms = new ArrayList<>();
        for (int post = 0; post < instance.problem().posts().size(); post++) {
            boolean[] in = new boolean[instance.codes()];
            for (int code : instance.work()) {
                in[code] = instance.postOf(code) == post;
            }
            mechanisms.add(runs(in, least, most, false));
        }
        return mechanisms;
    }

    private Mechanism posts() {
        int[] labels = order.instance().labels(true);
        return new Labels(order.scope(), order.board(), labels, order.whole("max"), order.weight());
    }
}
