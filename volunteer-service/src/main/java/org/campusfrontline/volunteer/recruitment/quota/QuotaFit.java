package org.campusfrontline.volunteer.recruitment.quota;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.quota.rule.House;
import org.campusfrontline.volunteer.recruitment.quota.rule.Line;
import org.campusfrontline.volunteer.recruitment.quota.rule.QuotaProblem;
import org.campusfrontline.volunteer.recruitment.shift.QuotedSeats;
import org.campusfrontline.volunteer.recruitment.shift.SeatCount;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;

/// Whether what a shift asks for can be met in its seats, with those who hold some already.
@Singleton
public class QuotaFit {

    private final QuotaStore store;
    private final QuotedSeats quoted;
    private final ShiftQueries shifts;
    private final Clock clock;

    QuotaFit(QuotaStore store, QuotedSeats quoted, ShiftQueries shifts, Clock clock) {
        this.store = store;
        this.quoted = quoted;
        this.shifts = shifts;
        this.clock = clock;
    }

    public List<Refusal> refusals(List<UUID> ids) {
        return ids.stream().flatMap(shift -> refusal(shift).stream()).toList();
    }

    /// As this transaction has written it; empty where the shift has no quota.
    public Optional<Refusal> refusal(UUID id) {
        Optional<ShiftFacts> shift = shifts.find(id).filter(ShiftFacts::quoted);
        return shift.flatMap(found -> store.find(id).flatMap(quota -> refusal(found, quota)));
    }

    private Optional<Refusal> refusal(ShiftFacts shift, Quota quota) {
        SeatCount count =
                Objects.requireNonNull(quoted.count(List.of(shift.shift())).get(shift.shift()));
        House house = quota.house(count, shift.start(), clock.instant());
        boolean exceeded = house.lines().stream()
                .anyMatch(line -> line instanceof Line.Share share && share.taken() > share.atMost());
        Optional<Refusal> unfit = exceeded || house.least() > house.free()
                ? Optional.of(Refusal.of(QuotaProblem.DOES_NOT_FIT)
                        .with("shift", shift.shift())
                        .with("seats", count.capacity())
                        .with("taken", house.seated())
                        .with("needed", house.least()))
                : Optional.empty();
        return unfit.or(() -> quota.numbers(count.capacity()).refusal());
    }
}
