package org.campusfrontline.volunteer.recruitment.eligibility.rule;

import java.time.Instant;
import java.util.List;

/// The shift that somebody would stand in: [start, end), and its category with the present version of the risk notice,
/// 0 where there is none. `others`: when else that person serves around it, where it matters.
public record Duty(String category, long notice, Instant start, Instant end, List<Engaged> others) {

    public Duty {
        others = List.copyOf(others);
    }

    public Duty(String category, long notice, Instant start, Instant end) {
        this(category, notice, start, end, List.of());
    }
}
