package org.campusfrontline.volunteer.recruitment.quota.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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
import org.campusfrontline.volunteer.recruitment.quota.QuotaFit;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLine;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLog;
import org.campusfrontline.volunteer.recruitment.quota.QuotaStore;
import org.campusfrontline.volunteer.recruitment.quota.Recount;
import org.campusfrontline.volunteer.recruitment.shift.QuotedSeats;
import org.campusfrontline.volunteer.recruitment.shift.SeatCount;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;

/// Says what a shift asks for, in any state of its activity up to its end: within what is taken already, and nobody
/// loses a seat by it.
@UseCase
class SetQuota {

    private final ShiftQueries shifts;
    private final QuotedSeats quoted;
    private final QuotaStore store;
    private final LineCheck check;
    private final Recount recount;
    private final QuotaFit fit;
    private final QuotaLog log;
    private final Caller caller;
    private final Clock clock;

    SetQuota(
            ShiftQueries shifts,
            QuotedSeats quoted,
            QuotaStore store,
            LineCheck check,
            Recount recount,
            QuotaFit fit,
            QuotaLog log,
            Caller caller,
            Clock clock) {
        this.shifts = shifts;
        this.quoted = quoted;
        this.store = store;
        this.check = check;
        this.recount = recount;
        this.fit = fit;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    /// `version` is that of what is set, 0 for nothing.
    record Order(
            UUID shift,
            int min,
            int target,
            int reserve,
            int callMinutes,
            List<Integer> warnMinutes,
            List<QuotaLine> lines,
            long version) {

        Quota next(Optional<Quota> before, int released) {
            return new Quota(
                    shift,
                    min,
                    target,
                    reserve,
                    callMinutes,
                    warnMinutes,
                    lines,
                    released,
                    before.map(Quota::calledOff).orElse(null),
                    before.map(Quota::told).orElse(0L),
                    version + 1);
        }
    }

    public Outcome<UUID> set(Order order) {
        Optional<ShiftFacts> shift = shifts.find(order.shift())
                .filter(found -> !found.draft() || caller.holds(Role.ORGANISER, found.tree(), found.unit()));
        return shift.map(found -> set(order, found)).orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private Outcome<UUID> set(Order order, ShiftFacts shift) {
        SeatCount count = quoted.lock(order.shift()).orElseThrow();
        Optional<Quota> before = store.find(order.shift());
        Instant now = Moments.stored(clock.instant());
        List<Refusal> refusals = new ArrayList<>();
        caller.refusalUnless(Set.of(Role.ORGANISER), shift.tree(), shift.unit()).ifPresent(refusals::add);
        if (refusals.isEmpty() && before.map(Quota::version).orElse(0L) != order.version()) {
            refusals.add(Refusal.of(CommonProblem.PRECONDITION_FAILED));
        }
        if (refusals.isEmpty()) {
            refusals.addAll(check.refusals(order.lines()));
            order.next(before, 0).numbers(count.capacity()).refusal().ifPresent(refusals::add);
        }
        return refusals.isEmpty() ? write(order, shift, before, now) : Outcome.refused(refusals);
    }

    private Outcome<UUID> write(Order order, ShiftFacts shift, Optional<Quota> before, Instant now) {
        Quota bare = order.next(before, 0);
        Quota quota = order.next(before, bare.releasedAt(shift.start(), now));
        quoted.quote(order.shift());
        store.put(quota, quota.nextLook(shift.start(), now));
        recount.anew(shift, quota, now);
        log.set(shift, quota);
        return fit.refusal(order.shift())
                .<Outcome<UUID>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(order.shift()));
    }
}
