package org.campusfrontline.volunteer.recruitment.quota;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.Requirement;
import org.campusfrontline.volunteer.recruitment.quota.rule.House;
import org.campusfrontline.volunteer.recruitment.quota.rule.Numbers;
import org.campusfrontline.volunteer.recruitment.shift.SeatCount;
import org.jspecify.annotations.Nullable;

/// What a shift asks for beyond its seats. `callMinutes`: how long before its start the reserve is served first;
/// `warnMinutes`: when organisers are told if people are missing; `released`: how many lines were seen to bind nobody
/// any more; `told`: how often something was told of it.
public record Quota(
        UUID shift,
        int min,
        int target,
        int reserve,
        int callMinutes,
        List<Integer> warnMinutes,
        List<QuotaLine> lines,
        int released,
        @Nullable Instant calledOff,
        long told,
        long version) {

    public Quota {
        warnMinutes = List.copyOf(warnMinutes);
        lines = List.copyOf(lines);
    }

    /// Seats kept for those who wait are held by nobody yet.
    public House house(SeatCount count, Instant start, Instant now) {
        return new House(
                count.capacity(),
                count.taken() - count.reserved(),
                lines.stream().map(line -> line.line(start, now)).toList());
    }

    public Quota with(List<QuotaLine> other) {
        return new Quota(
                shift, min, target, reserve, callMinutes, warnMinutes, other, released, calledOff, told, version);
    }

    public List<Requirement> wanted() {
        return lines.stream().map(QuotaLine::counts).toList();
    }

    public Numbers numbers(int seats) {
        return new Numbers(min, target, seats);
    }

    public int releasedAt(Instant start, Instant now) {
        return (int) lines.stream().filter(line -> line.isReleased(start, now)).count();
    }

    /// Whether who stands by is served before the others.
    public boolean callsReserve(Instant start, Instant now) {
        return reserve > 0 && !now.isBefore(start.minus(Duration.ofMinutes(callMinutes)));
    }

    /// When organisers are told next, should people be missing then.
    public @Nullable Instant nextLook(Instant start, Instant after) {
        return warnMinutes.stream()
                .map(minutes -> start.minus(Duration.ofMinutes(minutes)))
                .filter(after::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
