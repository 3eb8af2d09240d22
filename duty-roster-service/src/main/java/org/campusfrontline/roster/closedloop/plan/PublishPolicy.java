package org.campusfrontline.roster.closedloop.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.closedloop.cycle.Stay;
import org.campusfrontline.roster.closedloop.cycle.StayChange;
import org.campusfrontline.roster.closedloop.cycle.StayLog;
import org.campusfrontline.roster.closedloop.cycle.StayStore;
import org.campusfrontline.roster.closedloop.loop.ClosedLoop;
import org.campusfrontline.roster.closedloop.loop.LoopStore;
import org.campusfrontline.roster.closedloop.policy.LoopPolicy;
import org.campusfrontline.roster.closedloop.policy.PolicyStore;
import org.campusfrontline.roster.closedloop.policy.PolicyVersion;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.plan.FreedDays;

/// A version comes into force from a day on, and all open cycles that it binds are re-planned with it, as previewed.
/// Only those are told whose own dates or buildings change.
@UseCase
class PublishPolicy {

    private final PolicyStore policies;
    private final PeriodAccess access;
    private final LoopStore loops;
    private final ChangePlanning planning;
    private final StayStore stays;
    private final FreedDays freed;
    private final StayLog log;
    private final DutyStore people;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    PublishPolicy(
            PolicyStore policies,
            PeriodAccess access,
            LoopStore loops,
            ChangePlanning planning,
            StayStore stays,
            FreedDays freed,
            StayLog log,
            DutyStore people,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.policies = policies;
        this.access = access;
        this.loops = loops;
        this.planning = planning;
        this.stays = stays;
        this.freed = freed;
        this.log = log;
        this.people = people;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public Outcome<PolicyChange> publish(UUID id, int number, LocalDate from, String basis, long expected) {
        Optional<LoopPolicy> policy = policies.lock(id);
        Optional<PolicyVersion> version = policies.version(id, number);
        if (policy.isEmpty() || version.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Optional<Refusal> refusal = access.refusalToPlan(policy.get().scope())
                .or(() -> version.get().version() == expected
                        ? Optional.empty()
                        : Optional.of(Refusal.of(CommonProblem.PRECONDITION_FAILED)));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<ClosedLoop> bound = loops.lockOf(id);
        return planning.compute(version.get(), from, bound).then(change -> apply(policy.get(), change, basis));
    }

    private Outcome<PolicyChange> apply(LoopPolicy policy, PolicyChange change, String basis) {
        Optional<Refusal> refusal = Basis.refusal(change.basis(), basis);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        PolicyVersion.Publication publication =
                new PolicyVersion.Publication(change.from(), caller.person(), Moments.stored(clock.instant()));
        if (!policies.publish(change.version(), publication)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        List<UUID> touched = hold(change);
        people.lockPeople(change.loops().stream()
                .flatMap(loop -> loop.stays().stream())
                .map(stay -> stay.before().person())
                .toList());
        change.loops().forEach(this::apply);
        freed.forget(touched);
        audit.record(new AuditEntry(
                "loop-policy.published",
                "loop-policy",
                policy.id().toString(),
                policy.scope().unit(),
                Map.of(
                        "number",
                        change.version().number(),
                        "from",
                        change.from().toString(),
                        "loops",
                        change.loops().size())));
        return Outcome.done(change);
    }

    /// Periods that touch days on which people whose days change could have had no duty.
    private List<UUID> hold(PolicyChange change) {
        List<Stay> before = change.loops().stream()
                .flatMap(loop -> loop.stays().stream())
                .filter(PolicyChange.Restated::otherDates)
                .map(PolicyChange.Restated::before)
                .toList();
        return before.isEmpty()
                ? List.of()
                : freed.hold(
                        before.stream().map(Stay::person).toList(),
                        Collections.min(before.stream()
                                .map(stay -> stay.course().loopLast().plusDays(1))
                                .toList()),
                        Collections.max(before.stream()
                                .map(stay -> stay.course().restLast())
                                .toList()));
    }

    private void apply(PolicyChange.OfLoop change) {
        change.cycles().forEach(moved -> stays.change(moved.after()));
        List<Stay> changed = change.stays().stream()
                .filter(PolicyChange.Restated::changed)
                .map(PolicyChange.Restated::after)
                .toList();
        changed.forEach(stays::change);
        log.changed(changed, StayChange.Kind.POLICY);
        change.stays().stream()
                .filter(PolicyChange.Restated::concernsThePerson)
                .forEach(stay -> log.tell(change.loop(), stay.before(), stay.after()));
        loops.touch(change.loop().id());
    }
}
