package org.campusfrontline.roster.engine.compile;

import java.util.List;
import org.campusfrontline.roster.engine.model.Fact;
import org.campusfrontline.roster.engine.rule.Mechanism;

/// Days off, leave, times when someone cannot, and phases of a closed loop: what their facts bar.
final class BarredCells {

    private BarredCells() {}

    static List<Mechanism> of(Order order) {
        CellRows rows = new CellRows(order);
        Fact.Kind kind = kind(order);
        boolean[] work = order.instance().mask("WORK");
        for (int person : order.scope().people()) {
            for (Fact fact : order.person(person).facts()) {
                if (fact.kind() == kind) {
                    boolean[] mask = and(order.instance().mask(fact.value()), work);
                    int last = Math.min(fact.last(), order.instance().days().count() - 1);
                    for (int day = Math.max(0, fact.first()); day <= last; day++) {
                        rows.bar(person, day, mask);
                    }
                }
            }
        }
        return rows.mechanisms();
    }

    private static Fact.Kind kind(Order order) {
        return switch (order.rule().kind()) {
            case DAY_OFF -> Fact.Kind.DAY_OFF;
            case LEAVE -> Fact.Kind.LEAVE;
            case UNAVAILABLE -> Fact.Kind.UNAVAILABLE;
            case CLOSED_LOOP_PHASE -> Fact.Kind.LOOP_PHASE;
            default -> throw new IllegalArgumentException(order.rule().kind() + " bars nothing");
        };
    }

    static boolean[] and(boolean[] one, boolean[] other) {
        boolean[] both = one.clone();
        for (int code = 0; code < both.length; code++) {
            both[code] &= other[code];
        }
        return both;
    }
}
