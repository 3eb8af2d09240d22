package org.campusfrontline.roster.engine.compile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.engine.rule.CellCosts;
import org.campusfrontline.roster.engine.rule.Mechanism;

/// Gathers what codes cost in cells; equal rows are kept once.
final class CellRows {

    private static final int[] NOTHING = {};
    private final Order order;
    private final int days;
    private final int[][] rows;
    private final Map<List<Integer>, int[]> shared = new HashMap<>();

    CellRows(Order order) {
        this.order = order;
        days = order.instance().days().count();
        rows = new int[order.instance().staff() * days][];
        Arrays.fill(rows, NOTHING);
    }

    /// Adds the cost to each code of the mask, on a day that the rule judges.
    void add(int person, int day, boolean[] mask, int cost) {
        if (day < 0 || day >= days || !order.judges(day)) {
            return;
        }
        int[] old = rows[person * days + day];
        int[] row = old.length == 0 ? new int[mask.length] : old.clone();
        for (int code = 0; code < mask.length; code++) {
            row[code] += mask[code] ? cost : 0;
        }
        rows[person * days + day] = share(row);
    }

    /// Bars the codes of the mask; one that is barred twice costs once.
    void bar(int person, int day, boolean[] mask) {
        if (day < 0 || day >= days || !order.judges(day)) {
            return;
        }
        int[] old = rows[person * days + day];
        int[] row = old.length == 0 ? new int[mask.length] : old.clone();
        for (int code = 0; code < mask.length; code++) {
            row[code] = mask[code] ? order.weight() : row[code];
        }
        rows[person * days + day] = share(row);
    }

    private int[] share(int[] row) {
        if (Arrays.stream(row).allMatch(cost -> cost == 0)) {
            return NOTHING;
        }
        return shared.computeIfAbsent(Arrays.stream(row).boxed().toList(), key -> row);
    }

    List<Mechanism> mechanisms() {
        boolean something = Arrays.stream(rows).anyMatch(row -> row.length > 0);
        int past = order.instance().days().past();
        return something ? List.of(new CellCosts(order.scope(), past, days, rows)) : List.of();
    }
}
