package org.campusfrontline.roster.calendar.day;

import java.time.LocalDate;
import java.util.UUID;

/// One declaration over the official calendar, its last day included.
public record Layer(UUID id, LayerKind kind, LocalDate from, LocalDate to, String reason) {

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
