package org.campusfrontline.roster.closedloop.loop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.MemberPart;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.NewCohort;
import org.campusfrontline.roster.closedloop.rule.LoopProblem;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.duty.DutyStore;

/// A planner forms a cohort of people who are of none. That somebody is of another one is told as "not available".
@UseCase
class FormCohort {

    private final LoopAccess access;
    private final CohortStore cohorts;
    private final Directory directory;
    private final DutyStore people;
    private final NameGuard guard;
    private final Audit audit;
    private final Ids ids;

    FormCohort(
            LoopAccess access,
            CohortStore cohorts,
            Directory directory,
            DutyStore people,
            NameGuard guard,
            Audit audit,
            Ids ids) {
        this.access = access;
        this.cohorts = cohorts;
        this.directory = directory;
        this.people = people;
        this.guard = guard;
        this.audit = audit;
        this.ids = ids;
    }

    public Outcome<Cohort> form(UUID loopId, NewCohort wanted) {
        Optional<ClosedLoop> found = access.lockPlanned(loopId);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        ClosedLoop loop = found.get();
        List<String> numbers = wanted.members().stream().map(MemberPart::person).toList();
        people.lockPeople(numbers);
        Optional<Refusal> refusal = guard.refusal("/name", wanted.name())
                .or(() -> unknownPost(loop, wanted))
                .or(() -> notToBePlanned(numbers));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Cohort cohort = new Cohort(ids.next(), loop.id(), wanted.name(), null, 1, wanted.members());
        cohorts.add(cohort);
        audit.record(new AuditEntry(
                "loop-cohort.formed",
                "loop-cohort",
                cohort.id().toString(),
                loop.scope().unit(),
                Map.of("loop", loop.id().toString(), "people", numbers.size())));
        return Outcome.done(cohorts.find(cohort.id()).orElseThrow());
    }

    private static Optional<Refusal> unknownPost(ClosedLoop loop, NewCohort wanted) {
        return wanted.members().stream().anyMatch(member -> loop.post(member.post()) < 0)
                ? Optional.of(Refusal.of(LoopProblem.BUILDINGS_MALFORMED).at("/members"))
                : Optional.empty();
    }

    private Optional<Refusal> notToBePlanned(List<String> numbers) {
        Map<String, String> names = directory.names(numbers);
        return numbers.stream()
                .filter(number -> !names.containsKey(number) || numbers.indexOf(number) != numbers.lastIndexOf(number))
                .findFirst()
                .or(() -> cohorts.firstTaken(numbers))
                .map(person -> Refusal.of(LoopProblem.NOT_TO_BE_PLANNED)
                        .with("person", person)
                        .at("/members"));
    }
}
