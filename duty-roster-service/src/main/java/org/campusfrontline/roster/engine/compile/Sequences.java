package org.campusfrontline.roster.engine.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.campusfrontline.roster.engine.model.DayChoice;
import org.campusfrontline.roster.engine.model.Pattern;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.rule.Followers;
import org.campusfrontline.roster.engine.rule.Mechanism;
import org.campusfrontline.roster.engine.rule.Patterns;
import org.campusfrontline.roster.engine.rule.Rests;

/// What may follow what: forbidden followers, rest between shifts, unwanted patterns.
final class Sequences {

    private final Order order;
    private final Instance instance;
    private final int codes;

    private Sequences(Order order) {
        this.order = order;
        instance = order.instance();
        codes = instance.codes();
    }

    static List<Mechanism> of(Order order) {
        Sequences made = new Sequences(order);
        return switch (order.rule().kind()) {
            case FORBIDDEN_FOLLOWER -> List.of(made.followers(made.product(order.mask("first"), order.mask("second"))));
            case POST_CHANGE -> List.of(made.followers(made.changes()));
            case MIN_REST -> List.of(made.rests(order.instance().mask("WORK"), 1));
            case REST_AFTER_RUN -> List.of(made.rests(order.mask("of"), order.whole("run")));
            case FREE_DAYS_AFTER -> made.freeAfter();
            case UNWANTED_PATTERN -> List.of(made.pattern());
            default -> throw new IllegalArgumentException(order.rule().kind() + " is about no sequence");
        };
    }

    private Mechanism followers(int[] amounts) {
        return new Followers(order.scope(), codes, amounts, order.weight());
    }

    private int[] product(boolean[] first, boolean[] second) {
        int[] amounts = new int[codes * codes];
        for (int one = 0; one < codes; one++) {
            for (int two = 0; two < codes; two++) {
                amounts[one * codes + two] = first[one] && second[two] ? 1 : 0;
            }
        }
        return amounts;
    }

    private int[] changes() {
        int[] amounts = new int[codes * codes];
        for (int one : instance.work()) {
            for (int two : instance.work()) {
                amounts[one * codes + two] = instance.postOf(one) != instance.postOf(two) ? 1 : 0;
            }
        }
        return amounts;
    }

    private Mechanism rests(boolean[] after, int run) {
        int[] starts = new int[codes];
        int[] ends = new int[codes];
        boolean[] known = new boolean[codes];
        for (int code : instance.work()) {
            starts[code] = instance.shift(code).start();
            ends[code] = starts[code] + instance.shift(code).minutes();
            known[code] = true;
        }
        return new Rests(
                order.scope(),
                new Rests.Clock(starts, ends, known),
                new Rests.Demand(after, run, order.whole("minutes"), order.whole("unit"), order.weight()));
    }

    private List<Mechanism> freeAfter() {
        boolean[] of = order.mask("of");
        boolean[] off = instance.mask("OFF");
        boolean[] other = new boolean[codes];
        for (int code = Board.WORKED; code < codes; code++) {
            other[code] = !of[code];
        }
        boolean[] work = instance.mask("WORK");
        List<Mechanism> mechanisms = new ArrayList<>();
        for (int free = 0; free < order.whole("days"); free++) {
            List<boolean[]> steps = new ArrayList<>(List.of(of));
            steps.addAll(Collections.nCopies(free, off));
            steps.add(free == 0 ? other : work);
            mechanisms.add(new Patterns(order.scope(), steps.toArray(boolean[][]::new), null, order.weight()));
        }
        return mechanisms;
    }

    private Mechanism pattern() {
        boolean[][] steps = Pattern.of(order.rule().text("pattern")).steps().stream()
                .map(instance::mask)
                .toArray(boolean[][]::new);
        return new Patterns(order.scope(), steps, positions(order, "on"), order.weight());
    }

    /// The positions of the days that the parameter chooses.
    static boolean[] positions(Order order, String parameter) {
        DayChoice choice = DayChoice.of(order.rule().text(parameter));
        boolean[] positions = new boolean[order.width()];
        for (int at = 0; at < positions.length; at++) {
            positions[at] = choice.holds(order.days(), at);
        }
        return positions;
    }
}
