package org.campusfrontline.assessment.fact;

import java.time.Instant;
import java.util.List;

/// The figures of a CALL: when it was published and what each shift wants.
public record CallFigures(Instant publishedAt, List<ShiftSeats> shifts) {

    public CallFigures {
        shifts = List.copyOf(shifts);
    }

    public record ShiftSeats(String id, int seats) {}
}
