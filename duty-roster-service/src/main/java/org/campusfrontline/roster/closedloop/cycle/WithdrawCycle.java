package org.campusfrontline.roster.closedloop.cycle;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.closedloop.loop.ClosedLoop;
import org.campusfrontline.roster.closedloop.loop.LoopAccess;
import org.campusfrontline.roster.closedloop.loop.LoopStore;
import org.campusfrontline.roster.closedloop.rule.LoopProblem;
import org.campusfrontline.roster.plan.FreedDays;

/// A planner calls a cycle off before its first day is there; its people are told that they have no days of it.
@UseCase
class WithdrawCycle {

    private final LoopAccess access;
    private final LoopStore loops;
    private final StayStore stays;
    private final StayLog log;
    private final FreedDays freed;
    private final Audit audit;
    private final Clock clock;

    WithdrawCycle(
            LoopAccess access,
            LoopStore loops,
            StayStore stays,
            StayLog log,
            FreedDays freed,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.loops = loops;
        this.stays = stays;
        this.log = log;
        this.freed = freed;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<Cycle> withdraw(UUID id, long expected) {
        Optional<ClosedLoop> loop = stays.cycle(id).map(Cycle::loop).flatMap(access::lockPlanned);
        if (loop.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Cycle cycle = stays.cycle(id).orElseThrow();
        if (!cycle.course().first().isAfter(access.today()) || cycle.withdrawnAt() != null) {
            return Outcome.refused(Refusal.of(LoopProblem.NOT_IN_THIS_PHASE)
                    .with("phase", cycle.course().on(access.today()).name())
                    .with("legalActions", List.of()));
        }
        Instant now = Moments.stored(clock.instant());
        List<UUID> touched = freed.hold(
                stays.ofCycle(id).stream().map(Stay::person).toList(),
                cycle.course().loopLast().plusDays(1),
                cycle.course().restLast());
        if (!stays.withdraw(id, expected, now)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        List<Stay> out = new ArrayList<>();
        for (Stay stay : stays.ofCycle(id)) {
            if (!stay.isOut()) {
                out.add(new Stay(
                        stay.id(),
                        stay.cycle(),
                        stay.loop(),
                        stay.cohort(),
                        stay.person(),
                        stay.post(),
                        stay.course(),
                        stay.homes(),
                        null,
                        null,
                        now,
                        stay.version() + 1));
            }
        }
        out.forEach(stays::change);
        freed.forget(touched);
        loops.touch(loop.get().id());
        log.changed(out, StayChange.Kind.STAYED_OUT);
        out.forEach(stay -> log.tell(loop.get(), stay, stay));
        audit.record(new AuditEntry(
                "loop-cycle.withdrawn",
                "loop-cycle",
                id.toString(),
                loop.get().scope().unit(),
                Map.of("people", out.size())));
        return Outcome.done(stays.cycle(id).orElseThrow());
    }
}
