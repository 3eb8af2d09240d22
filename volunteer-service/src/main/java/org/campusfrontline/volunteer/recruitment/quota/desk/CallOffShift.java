package org.campusfrontline.volunteer.recruitment.quota.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.quota.Quota;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLog;
import org.campusfrontline.volunteer.recruitment.quota.QuotaStore;
import org.campusfrontline.volunteer.recruitment.quota.rule.QuotaProblem;
import org.campusfrontline.volunteer.recruitment.shift.QuotedSeats;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;

/// Calls a shift off that cannot run: it takes nobody from this moment; those who signed up are released by the sweep,
/// one after the other, since nobody who holds a shift holds two people.
@UseCase
class CallOffShift {

    private final ShiftQueries shifts;
    private final QuotedSeats quoted;
    private final QuotaStore store;
    private final QuotaLog log;
    private final Caller caller;
    private final Clock clock;

    CallOffShift(ShiftQueries shifts, QuotedSeats quoted, QuotaStore store, QuotaLog log, Caller caller, Clock clock) {
        this.shifts = shifts;
        this.quoted = quoted;
        this.store = store;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    public Outcome<UUID> callOff(UUID id) {
        Optional<ShiftFacts> found = shifts.find(id)
                .filter(shift -> !shift.draft() || caller.holds(Role.ORGANISER, shift.tree(), shift.unit()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        ShiftFacts shift = found.get();
        quoted.lock(id);
        Optional<Quota> quota = store.find(id);
        if (quota.filter(known -> known.calledOff() != null).isPresent()) {
            return Outcome.done(id);
        }
        Instant now = Moments.stored(clock.instant());
        Optional<Refusal> refusal = caller.refusalUnless(Set.of(Role.ORGANISER), shift.tree(), shift.unit())
                .or(() -> shift.draft() || !now.isBefore(shift.start())
                        ? Optional.of(Refusal.of(QuotaProblem.NOT_AHEAD).with("start", shift.start()))
                        : Optional.empty());
        return refusal.<Outcome<UUID>>map(Outcome::refused).orElseGet(() -> Outcome.done(write(shift, quota, now)));
    }

    private UUID write(ShiftFacts shift, Optional<Quota> quota, Instant now) {
        if (quota.isEmpty()) {
            store.put(new Quota(shift.shift(), 0, 0, 0, 0, List.of(), List.of(), 0, null, 0, 1), null);
            quoted.quote(shift.shift());
        }
        store.callOff(shift.shift(), now);
        quoted.callOff(shift.shift());
        log.calledOff(shift);
        return shift.shift();
    }
}
