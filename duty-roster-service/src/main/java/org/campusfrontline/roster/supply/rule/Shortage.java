package org.campusfrontline.roster.supply.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The first and the last day that a stock does not last, and how many are missing then. Of what is used up, days add
/// up;
/// of beds each day counts for itself.
public record Shortage(SupplyItem item, LocalDate from, LocalDate until, long missing) {

    public static List<Shortage> of(List<SupplyNorms.Need> needs, Map<SupplyItem, Long> stock) {
        List<Shortage> found = new ArrayList<>();
        for (SupplyItem item : SupplyItem.values()) {
            if (item.isStocked()) {
                of(item, needs, stock.getOrDefault(item, 0L)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Shortage> of(SupplyItem item, List<SupplyNorms.Need> needs, long held) {
        Map<LocalDate, Long> byDay = new TreeMap<>();
        needs.stream()
                .filter(need -> need.item() == item)
                .forEach(need -> byDay.merge(need.day(), need.quantity(), Long::sum));
        List<LocalDate> days = new ArrayList<>();
        long used = 0;
        long missing = 0;
        for (Map.Entry<LocalDate, Long> day : byDay.entrySet()) {
            used = item.isConsumed() ? used + day.getValue() : day.getValue();
            if (used > held) {
                days.add(day.getKey());
                missing = Math.max(missing, used - held);
            }
        }
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shortage(item, days.getFirst(), days.getLast(), missing));
    }
}
