package org.campusfrontline.roster.repair;

import java.time.Clock;
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
import org.campusfrontline.roster.plan.FreedDays;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;

/// Someone comes again: from now on they can be planned on the days that are left. Duties given away stay given away.
@UseCase
class EndAbsence {

    private final StoredRosters rosters;
    private final AbsenceStore absences;
    private final AbsenceAnswers answers;
    private final FreedDays freed;
    private final Audit audit;
    private final Clock clock;

    EndAbsence(
            StoredRosters rosters,
            AbsenceStore absences,
            AbsenceAnswers answers,
            FreedDays freed,
            Audit audit,
            Clock clock) {
        this.rosters = rosters;
        this.absences = absences;
        this.answers = answers;
        this.freed = freed;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<AbsenceView> end(UUID roster, UUID id, long expectedVersion) {
        Optional<StoredRoster> stored = rosters.find(roster);
        Optional<NotedAbsence> found = stored.flatMap(one -> absences.find(id)
                .filter(absence -> absence.period().equals(one.period().id())));
        if (stored.isEmpty() || found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Optional<Refusal> refusal = answers.refusalToEnd(stored.get(), found.get());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        NotedAbsence absence = found.get();
        List<UUID> touched = freed.hold(List.of(absence.person()), absence.first(), absence.last());
        if (!absences.end(id, expectedVersion, Moments.stored(clock.instant()))) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        freed.forget(touched);
        audit.record(new AuditEntry(
                "absence.ended",
                "absence",
                id.toString(),
                stored.get().period().scope().unit(),
                Map.of("roster", roster.toString())));
        return Outcome.done(answers.bare(stored.get(), absences.find(id).orElseThrow()));
    }
}
