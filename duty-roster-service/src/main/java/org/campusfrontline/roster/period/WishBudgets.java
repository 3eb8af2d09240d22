package org.campusfrontline.roster.period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which wishes count where people have budgets: of each person's the heaviest, until the budget is spent.
final class WishBudgets {

    private WishBudgets() {}

    /// In the order of the list.
    static List<PeriodParts.RequestPart> within(PeriodParts.All parts) {
        Map<String, Integer> left = new HashMap<>();
        parts.further().wishBudgets().forEach(budget -> left.put(budget.person(), budget.budget()));
        if (left.isEmpty()) {
            return parts.requests();
        }
        List<PeriodParts.RequestPart> heaviest = new ArrayList<>(parts.requests());
        heaviest.sort(Comparator.comparingInt(PeriodParts.RequestPart::weight).reversed());
        Set<PeriodParts.RequestPart> counted = new HashSet<>();
        for (PeriodParts.RequestPart request : heaviest) {
            int budget = left.getOrDefault(request.person(), Integer.MAX_VALUE);
            if (request.weight() <= budget) {
                left.put(request.person(), budget - request.weight());
                counted.add(request);
            }
        }
        return parts.requests().stream().filter(counted::contains).toList();
    }
}
