package org.campusfrontline.volunteer.hours.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.hours.rule.HoursProblem;
import org.jspecify.annotations.Nullable;

/// What the ledger knew at `asOf`, of service that began on a day up to `until`; without `bound` all that it knows,
/// were it booked by a replica whose clock is ahead.
record TimeFilter(
        Instant asOf, @Nullable Instant bound, @Nullable LocalDate until) {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    static final String CONDITION = " AND (? IS NULL OR e.booked_at <= ?) AND (? IS NULL OR e.served_on <= ?)";

    /// Without `asOf` it is now; nobody knows what is not known yet.
    static Outcome<TimeFilter> of(@Nullable OffsetDateTime asOf, @Nullable LocalDate until, Instant now) {
        if (asOf == null) {
            return Outcome.done(new TimeFilter(now, null, within(until)));
        }
        Instant wanted = asOf.toInstant().isBefore(FIRST) ? FIRST : asOf.toInstant();
        return wanted.isAfter(now)
                ? Outcome.refused(Refusal.of(HoursProblem.AS_OF_FUTURE).with("now", now))
                : Outcome.done(new TimeFilter(wanted, wanted, within(until)));
    }

    /// Into the years that a column can hold; beyond them is nothing.
    private static @Nullable LocalDate within(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        LocalDate begun = day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
        return begun.isAfter(LAST_DAY) ? LAST_DAY : begun;
    }

    /// Of the question marks of the condition.
    void bind(List<@Nullable Object> values) {
        values.add(bound);
        values.add(bound);
        values.add(until);
        values.add(until);
    }
}
