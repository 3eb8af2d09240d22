package org.campusfrontline.volunteer.recruitment.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.consent.rule.ConsentDeadline;
import org.campusfrontline.volunteer.recruitment.consent.rule.ConsentProblem;
import org.campusfrontline.volunteer.recruitment.shift.ShiftChange;
import org.jspecify.annotations.Nullable;

/// Until when the people of each changed shift answer; `wanted` holds for all of them, where it was asked for.
record Deadlines(@Nullable Instant wanted, Map<UUID, ConsentDeadline> byShift) {

    Deadlines {
        byShift = Map.copyOf(byShift);
    }

    static Deadlines of(List<ShiftChange> changes, @Nullable Instant wanted, Instant now) {
        return new Deadlines(
                wanted == null ? null : Moments.stored(wanted),
                changes.stream()
                        .collect(Collectors.toMap(
                                ShiftChange::shift,
                                change -> ConsentDeadline.of(
                                        now,
                                        change.after().start(),
                                        change.after().end()))));
    }

    ConsentDeadline of(UUID shift) {
        return Objects.requireNonNull(byShift.get(shift));
    }

    Instant until(UUID shift) {
        return wanted == null ? of(shift).usual() : wanted;
    }

    /// Where the one that was asked for is too soon or too late for a shift, the bounds that all of them leave.
    Optional<Refusal> refusal() {
        Instant asked = wanted;
        if (asked == null || byShift.values().stream().allMatch(deadline -> deadline.allows(asked))) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(ConsentProblem.DEADLINE)
                .with("earliest", bound(ConsentDeadline::earliest, true))
                .with("latest", bound(ConsentDeadline::latest, false))
                .at("/consentBy"));
    }

    private Instant bound(Function<ConsentDeadline, Instant> of, boolean last) {
        return byShift.values().stream()
                .map(of)
                .reduce((one, other) -> one.isAfter(other) == last ? one : other)
                .orElseThrow();
    }
}
