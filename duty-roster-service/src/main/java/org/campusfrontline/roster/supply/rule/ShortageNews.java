package org.campusfrontline.roster.supply.rule;

import java.time.LocalDate;
import java.util.List;

/// Which shortages are news: one that was told and has neither ended nor passed is not told again, however its figures
/// move.
public final class ShortageNews {

    private ShortageNews() {}

    /// `told` are the shortages that were told, as they stood when they were last looked at.
    public static List<Shortage> of(List<Shortage> told, List<Shortage> now, LocalDate today) {
        return now.stream()
                .filter(shortage -> told.stream().noneMatch(known -> isStill(known, shortage, today)))
                .toList();
    }

    private static boolean isStill(Shortage known, Shortage shortage, LocalDate today) {
        return known.item() == shortage.item() && !known.until().isBefore(today);
    }
}
