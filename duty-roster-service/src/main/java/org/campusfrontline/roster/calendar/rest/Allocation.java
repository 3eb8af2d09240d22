package org.campusfrontline.roster.calendar.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Which free minutes of granted days off settle which open debts: the earliest day off first, the nearest deadline
/// first; a day off after a deadline settles nothing of that debt.
final class Allocation {

    private Allocation() {}

    record Owed(UUID debt, LocalDate deadline, LocalDate workDate, int minutes) {}

    record Free(UUID grant, LocalDate day, int minutes) {}

    record Settlement(UUID grant, UUID debt, int minutes) {}

    static List<Settlement> of(List<Owed> owed, List<Free> free) {
        List<Owed> debts = owed.stream()
                .sorted(Comparator.comparing(Owed::deadline)
                        .thenComparing(Owed::workDate)
                        .thenComparing(Owed::debt))
                .toList();
        int[] open = debts.stream().mapToInt(Owed::minutes).toArray();
        List<Settlement> settlements = new ArrayList<>();
        free.stream()
                .sorted(Comparator.comparing(Free::day).thenComparing(Free::grant))
                .forEach(grant -> spend(grant, debts, open, settlements));
        return settlements;
    }

    private static void spend(Free grant, List<Owed> debts, int[] open, List<Settlement> settlements) {
        int left = grant.minutes();
        for (int i = 0; i < open.length && left > 0; i++) {
            int minutes = debts.get(i).deadline().isBefore(grant.day()) ? 0 : Math.min(left, open[i]);
            if (minutes > 0) {
                settlements.add(new Settlement(grant.grant(), debts.get(i).debt(), minutes));
                open[i] -= minutes;
                left -= minutes;
            }
        }
    }
}
