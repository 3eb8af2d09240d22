package org.campusfrontline.roster.closedloop.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.roster.closedloop.rule.Course;
import org.campusfrontline.roster.closedloop.rule.LeaveReason;
import org.campusfrontline.roster.closedloop.rule.Phase;
import org.jspecify.annotations.Nullable;

/// A person's own way through a cycle. Who stayed out has none.
public record Stay(
        UUID id,
        UUID cycle,
        UUID loop,
        UUID cohort,
        String person,
        String post,
        Course course,
        Cycle.Homes homes,
        @Nullable Instant enteredAt,
        @Nullable LeaveReason leftReason,
        @Nullable Instant outAt,
        long version) {

    public boolean isOut() {
        return outAt != null;
    }

    public boolean leftEarly() {
        return leftReason != null;
    }

    public Phase on(LocalDate day) {
        return isOut() ? Phase.READY : course.on(day);
    }

    /// Whether the two are people of different cohorts of one loop.
    boolean isApartFrom(Stay other) {
        return loop.equals(other.loop) && !cohort.equals(other.cohort) && !person.equals(other.person);
    }

    /// The building on a day, in the loop or in isolation.
    Optional<String> homeOn(LocalDate day) {
        return switch (on(day)) {
            case IN_LOOP -> Optional.of(homes.living());
            case ISOLATION -> Optional.ofNullable(homes.isolating());
            case READY, WAITING, HEALTH_WATCH, REST -> Optional.empty();
        };
    }

    /// The building after the loop; none where nothing follows that has one.
    public Optional<String> homeAfter() {
        return course.isolationLast().isAfter(course.loopLast())
                ? Optional.ofNullable(homes.isolating())
                : Optional.empty();
    }

    public Stay with(Course changed, Cycle.Homes rehoused) {
        return new Stay(
                id, cycle, loop, cohort, person, post, changed, rehoused, enteredAt, leftReason, outAt, version + 1);
    }
}
