package org.campusfrontline.volunteer.hours.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// A service from `start` to before `end`. Minutes are those that passed, whatever the clocks on the wall did.
public record ServiceSpan(Instant start, Instant end) {

    /// As the database keeps it.
    public ServiceSpan stored() {
        return new ServiceSpan(start.truncatedTo(ChronoUnit.MICROS), end.truncatedTo(ChronoUnit.MICROS));
    }

    /// Whole minutes; a begun one does not count.
    public int minutes() {
        return Math.toIntExact(Duration.between(start, end).toMinutes());
    }

    public boolean overlaps(ServiceSpan other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean holds(ServiceSpan other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /// The day on which it began where the campus is.
    public LocalDate dayIn(ZoneId zone) {
        return LocalDate.ofInstant(start, zone);
    }

    /// The month in which it began where the campus is, however far it reaches into the next.
    public YearMonth monthIn(ZoneId zone) {
        return YearMonth.from(dayIn(zone));
    }

    /// At least a minute and at most `longest`.
    public Optional<Refusal> refusalUnlessSound(Duration longest) {
        Duration length = Duration.between(start, end);
        boolean sound = length.compareTo(Duration.ofMinutes(1)) >= 0 && length.compareTo(longest) <= 0;
        return sound
                ? Optional.empty()
                : Optional.of(Refusal.of(HoursProblem.SPAN)
                        .with("start", start)
                        .with("end", end)
                        .with("longestMinutes", longest.toMinutes())
                        .at("/end"));
    }

    /// Nobody counts minutes that have not passed.
    public Optional<Refusal> refusalUnlessOver(Instant now) {
        return now.isBefore(end)
                ? Optional.of(Refusal.of(HoursProblem.NOT_OVER).with("end", end).at("/end"))
                : Optional.empty();
    }

    /// A report-in is registered before the service begins.
    public Optional<Refusal> refusalUnlessAhead(Instant now) {
        return now.isBefore(start)
                ? Optional.empty()
                : Optional.of(Refusal.of(HoursProblem.REGISTERED_TOO_LATE)
                        .with("start", start)
                        .at("/start"));
    }

    /// Before it begins a plan may become any other one ahead; from then on it may only become shorter.
    public Optional<Refusal> refusalToBecome(ServiceSpan other, Instant now) {
        if (now.isBefore(start)) {
            return other.refusalUnlessAhead(now);
        }
        return holds(other)
                ? Optional.empty()
                : Optional.of(Refusal.of(HoursProblem.ONLY_SHORTER)
                        .with("start", start)
                        .with("end", end)
                        .at("/start"));
    }
}
