package org.campusfrontline.volunteer.recruitment.quota.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.volunteer.recruitment.quota.Quota;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLog;
import org.campusfrontline.volunteer.recruitment.quota.QuotaStore;
import org.campusfrontline.volunteer.recruitment.quota.Recount;
import org.campusfrontline.volunteer.recruitment.quota.Reserves;
import org.campusfrontline.volunteer.recruitment.quota.Reserves.People;
import org.campusfrontline.volunteer.recruitment.shift.QuotedSeats;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;

/// Looks at a shift at the times that its organisers wanted, counts competences again, and tells what is missing.
/// Behind the lock of the shift, so that of several replicas one tells.
@UseCase
class WatchQuota {

    private final ShiftQueries shifts;
    private final QuotedSeats quoted;
    private final QuotaStore store;
    private final Recount recount;
    private final Reserves reserves;
    private final QuotaLog log;
    private final Clock clock;

    WatchQuota(
            ShiftQueries shifts,
            QuotedSeats quoted,
            QuotaStore store,
            Recount recount,
            Reserves reserves,
            QuotaLog log,
            Clock clock) {
        this.shifts = shifts;
        this.quoted = quoted;
        this.store = store;
        this.recount = recount;
        this.reserves = reserves;
        this.log = log;
        this.clock = clock;
    }

    /// Whether something was told.
    public Outcome<Boolean> look(UUID id) {
        Optional<ShiftFacts> shift = shifts.find(id);
        if (shift.isEmpty() || quoted.lockQuoted(id).isEmpty()) {
            store.lookNext(id, null);
            return Outcome.done(false);
        }
        return Outcome.done(store.find(id)
                .filter(quota -> isDue(quota, id))
                .filter(quota -> told(shift.get(), quota))
                .isPresent());
    }

    /// After the shift was moved: the time of the next look, and whose competence is valid over it.
    public Outcome<Boolean> reschedule(UUID id) {
        Optional<ShiftFacts> shift = shifts.find(id);
        Optional<Quota> quota = quoted.lockQuoted(id).flatMap(count -> store.find(id));
        quota.filter(known -> known.calledOff() == null).ifPresent(known -> {
            store.lookNext(id, known.nextLook(shift.orElseThrow().start(), clock.instant()));
            recount.again(shift.orElseThrow(), known, clock.instant());
        });
        return Outcome.done(quota.isPresent());
    }

    /// Counts again who has which competence by now.
    public Outcome<Boolean> recount(UUID id) {
        Optional<ShiftFacts> shift = shifts.find(id);
        Optional<Quota> quota = quoted.lockQuoted(id).flatMap(count -> store.find(id));
        quota.ifPresent(known -> recount.again(shift.orElseThrow(), known, clock.instant()));
        return Outcome.done(quota.isPresent());
    }

    /// Whoever held the shift before may have looked already.
    private boolean isDue(Quota quota, UUID id) {
        return quota.calledOff() == null && store.isDue(id, clock.instant());
    }

    private boolean told(ShiftFacts shift, Quota quota) {
        Instant now = clock.instant();
        UUID id = shift.shift();
        boolean wanted = quota.warnMinutes().stream()
                .anyMatch(minutes -> !now.isBefore(shift.start().minusSeconds(minutes * 60L)));
        store.lookNext(id, quota.nextLook(shift.start(), now));
        if (!wanted || shift.draft() || !now.isBefore(shift.end())) {
            return false;
        }
        recount.again(shift, quota, now);
        People people = reserves.of(List.of(id)).getOrDefault(id, People.NOBODY);
        boolean isShort = quota.numbers(0).isShort(people.confirmed());
        if (isShort) {
            log.fellShort(shift, quota, people);
        }
        return isShort;
    }
}
