package org.campusfrontline.roster.repair;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
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
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.plan.RosterState;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.repair.RepairRequests.NewAbsence;

/// A planner notes that somebody of a published roster does not come on some days. The plan stays until a repair is
/// applied.
@UseCase
class NoteAbsence {

    private static final int LONGEST = 400;
    private final StoredRosters rosters;
    private final AbsenceStore absences;
    private final AbsenceAnswers answers;
    private final Standings standings;
    private final PeriodAccess access;
    private final Event<AbsenceNoted> noted;
    private final Audit audit;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    NoteAbsence(
            StoredRosters rosters,
            AbsenceStore absences,
            AbsenceAnswers answers,
            Standings standings,
            PeriodAccess access,
            Event<AbsenceNoted> noted,
            Audit audit,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.rosters = rosters;
        this.absences = absences;
        this.answers = answers;
        this.standings = standings;
        this.access = access;
        this.noted = noted;
        this.audit = audit;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<AbsenceView> note(UUID roster, NewAbsence wanted) {
        Optional<StoredRoster> found = rosters.find(roster);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        StoredRoster stored = found.get();
        Optional<Refusal> refusal = refusal(stored, wanted);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        NotedAbsence absence = new NotedAbsence(
                ids.next(),
                stored.period().id(),
                wanted.person(),
                wanted.from(),
                wanted.to(),
                caller.person(),
                Moments.stored(clock.instant()),
                null,
                1);
        absences.add(absence);
        audit.record(new AuditEntry(
                "absence.noted",
                "absence",
                absence.id().toString(),
                stored.period().scope().unit(),
                Map.of(
                        "roster",
                        roster.toString(),
                        "from",
                        wanted.from().toString(),
                        "to",
                        wanted.to().toString())));
        if (Boolean.TRUE.equals(wanted.callOut())) {
            noted.fire(new AbsenceNoted(stored, absence.person(), absence.first(), absence.last()));
        }
        return Outcome.done(answers.atOnce(stored, absence));
    }

    private Optional<Refusal> refusal(StoredRoster stored, NewAbsence wanted) {
        return access.refusalToPlan(stored.period().scope())
                .or(() -> notInForce(stored))
                .or(() -> notOnStaff(stored, wanted.person()))
                .or(() -> malformed(stored, wanted));
    }

    static Optional<Refusal> notInForce(StoredRoster stored) {
        return stored.state() == RosterState.PUBLISHED
                ? Optional.empty()
                : Optional.of(Refusal.of(RepairProblem.NOT_IN_FORCE)
                        .with("state", stored.state().name())
                        .with("legalActions", List.of()));
    }

    private static Optional<Refusal> notOnStaff(StoredRoster stored, String person) {
        boolean known = stored.period().parts().staff().stream()
                .anyMatch(member -> member.person().equals(person));
        return known
                ? Optional.empty()
                : Optional.of(Refusal.of(RepairProblem.NOT_ON_STAFF)
                        .with("person", person)
                        .at("/person"));
    }

    private Optional<Refusal> malformed(StoredRoster stored, NewAbsence wanted) {
        boolean fits = !wanted.to().isBefore(wanted.from())
                && ChronoUnit.DAYS.between(wanted.from(), wanted.to()) < LONGEST
                && !wanted.from().isAfter(stored.period().end())
                && !wanted.to().isBefore(stored.period().start())
                && !wanted.to().isBefore(standings.now().toLocalDate());
        return fits
                ? Optional.empty()
                : Optional.of(Refusal.of(RepairProblem.DAYS_MALFORMED)
                        .with("start", stored.period().start().toString())
                        .with("end", stored.period().end().toString())
                        .at("/to"));
    }
}
