package org.campusfrontline.volunteer.recruitment.duty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// All duties of a person in a planning period as one publication has them; none where they were withdrawn.
record DutyPlan(UUID planningPeriod, String person, List<Duty> duties, Instant publishedAt, long version) {

    DutyPlan {
        duties = List.copyOf(duties);
    }

    record Duty(Instant start, Instant end) {}
}
