package org.campusfrontline.roster.coverage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// A unit's seats day by day; days on which nobody is wanted may be missing.
record UnitSeats(String tree, String unit, Map<LocalDate, Seats> days) {

    UnitSeats {
        days = Collections.unmodifiableMap(new TreeMap<>(days));
    }

    Seats on(LocalDate day) {
        return days.getOrDefault(day, Seats.NONE);
    }

    /// All days together, both ends included.
    Seats between(LocalDate from, LocalDate to) {
        return days.entrySet().stream()
                .filter(day -> !day.getKey().isBefore(from) && !day.getKey().isAfter(to))
                .map(Map.Entry::getValue)
                .reduce(Seats.NONE, Seats::plus);
    }
}
