package org.campusfrontline.roster.closedloop.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.closedloop.core.Entry;
import org.campusfrontline.roster.closedloop.cycle.Cycle;
import org.campusfrontline.roster.closedloop.cycle.Stay;
import org.campusfrontline.roster.closedloop.cycle.StayChange;
import org.campusfrontline.roster.closedloop.cycle.StayLog;
import org.campusfrontline.roster.closedloop.cycle.StayStore;
import org.campusfrontline.roster.closedloop.loop.ClosedLoop;
import org.campusfrontline.roster.closedloop.loop.Cohort;
import org.campusfrontline.roster.closedloop.loop.LoopAccess;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.MemberPart;
import org.campusfrontline.roster.closedloop.loop.LoopStore;
import org.campusfrontline.roster.closedloop.policy.PolicyStore;
import org.campusfrontline.roster.closedloop.rule.Course;
import org.campusfrontline.roster.duty.DutyStore;

/// A planner takes a previewed plan of entries; everybody in it is told of their days.
@UseCase
class PlanEntries {

    private final LoopAccess access;
    private final LoopStore loops;
    private final PolicyStore policies;
    private final EntryPlanning planning;
    private final StayStore stays;
    private final StayLog log;
    private final DutyStore people;
    private final Audit audit;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    PlanEntries(
            LoopAccess access,
            LoopStore loops,
            PolicyStore policies,
            EntryPlanning planning,
            StayStore stays,
            StayLog log,
            DutyStore people,
            Audit audit,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.loops = loops;
        this.policies = policies;
        this.planning = planning;
        this.stays = stays;
        this.log = log;
        this.people = people;
        this.audit = audit;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /// The policy is held before the loop and those that share its buildings, as by those who put a version in force.
    public Outcome<EntryPlanning.Computed> plan(UUID id, LocalDate from, int days, String basis) {
        loops.find(id).map(ClosedLoop::policy).ifPresent(policies::lock);
        Optional<ClosedLoop> loop = access.lockPlannedWithSharing(id);
        return loop.<Outcome<EntryPlanning.Computed>>map(
                        found -> planning.compute(found, from, days).then(computed -> keep(computed, basis)))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private Outcome<EntryPlanning.Computed> keep(EntryPlanning.Computed computed, String basis) {
        Optional<Refusal> refusal = Basis.refusal(computed.basis(), basis);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        people.lockPeople(computed.cohorts().stream()
                .flatMap(cohort -> cohort.members().stream())
                .map(MemberPart::person)
                .toList());
        Instant now = Moments.stored(clock.instant());
        computed.plan().entries().forEach(entry -> keep(computed, entry, now));
        loops.touch(computed.loop().id());
        audit.record(new AuditEntry(
                "loop-entries.planned",
                "closed-loop",
                computed.loop().id().toString(),
                computed.loop().scope().unit(),
                Map.of(
                        "cycles",
                        computed.plan().entries().size(),
                        "from",
                        computed.from().toString())));
        return Outcome.done(computed);
    }

    private void keep(EntryPlanning.Computed computed, Entry entry, Instant now) {
        Cohort cohort = computed.cohorts().get(entry.team());
        ClosedLoop loop = computed.loop();
        Course course = Course.of(
                computed.from().plusDays(entry.day()), computed.policy().days());
        Cycle.Homes homes = computed.numbers().homes(entry.living(), entry.isolating());
        Cycle cycle = new Cycle(
                ids.next(),
                loop.id(),
                cohort.id(),
                computed.policy().number(),
                course,
                homes,
                null,
                caller.person(),
                now,
                1);
        List<Stay> planned = new ArrayList<>();
        for (MemberPart member : cohort.members()) {
            planned.add(new Stay(
                    ids.next(),
                    cycle.id(),
                    loop.id(),
                    cohort.id(),
                    member.person(),
                    member.post(),
                    course,
                    homes,
                    null,
                    null,
                    null,
                    1));
        }
        stays.add(cycle, planned);
        log.changed(planned, StayChange.Kind.PLANNED);
        planned.forEach(stay -> log.tell(loop, null, stay));
    }
}
