package org.campusfrontline.roster.engine.compile;

import java.util.Arrays;
import java.util.List;
import org.campusfrontline.roster.engine.model.Planned;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.rule.Mechanism;

/// Cells that stand already: frozen ones, and those of a published plan that should change as little as may be.
final class PlannedCells {

    private PlannedCells() {}

    static List<Mechanism> of(Order order) {
        CellRows rows = new CellRows(order);
        boolean frozen = order.rule().kind() == RuleKind.FIXED_ASSIGNMENT;
        boolean[] bound = new boolean[order.instance().staff()];
        for (int person : order.scope().people()) {
            bound[person] = true;
        }
        for (Planned cell : order.instance().problem().planned()) {
            int person = order.instance().person(cell.person());
            boolean meant =
                    frozen ? cell.fixed() : cell.day() >= order.whole("from") && cell.day() <= order.whole("until");
            if (bound[person] && meant) {
                boolean[] others = new boolean[order.instance().codes()];
                Arrays.fill(others, true);
                others[order.instance().code(cell.of())] = false;
                rows.bar(person, cell.day(), others);
            }
        }
        return rows.mechanisms();
    }
}
