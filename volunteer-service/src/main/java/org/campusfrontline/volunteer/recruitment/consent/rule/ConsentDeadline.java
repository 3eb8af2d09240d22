package org.campusfrontline.volunteer.recruitment.consent.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Until when people answer a change: usually a quarter of the time that is left to the start, at most a day, at
/// least five minutes and never beyond the end. Organisers may ask for another one: not sooner than an hour, or than
/// the usual one where that is sooner, and not after the middle of the time that is left, so that whoever comes next
/// has as long.
public record ConsentDeadline(Instant usual, Instant earliest, Instant latest) {

    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration MOST = Duration.ofHours(24);
    private static final Duration SOONEST = Duration.ofHours(1);
    private static final int SHARE = 4;

    /// For a shift that starts and ends then.
    public static ConsentDeadline of(Instant now, Instant start, Instant end) {
        Duration left = Duration.between(now, start);
        Duration share = left.dividedBy(SHARE).truncatedTo(ChronoUnit.SECONDS);
        Duration held = share.compareTo(MOST) > 0 ? MOST : share.compareTo(LEAST) < 0 ? LEAST : share;
        Instant usual = sooner(now.plus(held), end);
        Instant middle = now.plus(left.dividedBy(2).truncatedTo(ChronoUnit.SECONDS));
        return new ConsentDeadline(usual, sooner(usual, now.plus(SOONEST)), middle.isAfter(usual) ? middle : usual);
    }

    public boolean allows(Instant wanted) {
        return !wanted.isBefore(earliest) && !wanted.isAfter(latest);
    }

    private static Instant sooner(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
