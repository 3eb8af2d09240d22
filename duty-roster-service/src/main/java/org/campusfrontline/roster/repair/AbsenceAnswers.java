package org.campusfrontline.roster.repair;

import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.repair.core.Absence;
import org.campusfrontline.roster.repair.core.Chains;
import org.campusfrontline.roster.repair.core.Change;
import org.campusfrontline.roster.repair.core.Effects;
import org.campusfrontline.roster.repair.core.Goal;
import org.campusfrontline.roster.repair.core.MinimumRepair;
import org.campusfrontline.roster.repair.core.MinimumSearch;
import org.campusfrontline.roster.repair.core.Reasons;
import org.campusfrontline.roster.repair.core.Seat;
import org.campusfrontline.roster.repair.core.Situation;
import org.campusfrontline.roster.repair.core.Substitutes;

/// What can be done about an absence in a roster, computed anew each time it is asked and never stored.
@Singleton
class AbsenceAnswers {

    private static final int MOST_SUBSTITUTES = 10;
    private static final int REPAIRS_A_LENGTH = 3;
    private static final long AT_ONCE_MILLIS = 1000;
    private static final long PATIENT_MILLIS = 8000;
    private final AbsenceStore absences;
    private final Standings standings;
    private final Directory directory;
    private final PeriodAccess access;
    private final Actions actions;
    private final RequestFacts request;

    AbsenceAnswers(
            AbsenceStore absences,
            Standings standings,
            Directory directory,
            PeriodAccess access,
            Actions actions,
            RequestFacts request) {
        this.absences = absences;
        this.standings = standings;
        this.directory = directory;
        this.access = access;
        this.actions = actions;
        this.request = request;
    }

    /// For whoever notes it and waits: what is proved within a second.
    AbsenceView atOnce(StoredRoster stored, NotedAbsence absence) {
        return answer(stored, absence, new Asked(false, false), AT_ONCE_MILLIS);
    }

    /// Everybody who is no substitute too (`others`), and also changes that need a break-glass (`frozen`).
    record Asked(boolean others, boolean frozen) {}

    /// The proof may take longer.
    AbsenceView patiently(StoredRoster stored, NotedAbsence absence, Asked asked) {
        return answer(stored, absence, asked, PATIENT_MILLIS);
    }

    private AbsenceView answer(StoredRoster stored, NotedAbsence absence, Asked asked, long searchMillis) {
        List<NotedAbsence> rest = absences.standing(stored.period().id()).stream()
                .filter(one -> !one.id().equals(absence.id()))
                .toList();
        Standing standing = asked.frozen() ? standings.lifted(stored, rest) : standings.of(stored, rest);
        Wording wording = wording(standing);
        Situation situation = Situation.of(
                standing.instance(), standing.board(), engineAbsence(standing, absence), standing.frozen());
        Reasons reasons = new Reasons(situation.instance(), situation.after());
        return view(
                stored,
                absence,
                wording,
                seats(situation, standing, wording, reasons, asked.others()),
                fewest(situation, wording, reasons, searchMillis));
    }

    /// As a list shows it: without what can be done.
    AbsenceView bare(StoredRoster stored, NotedAbsence absence) {
        Map<String, String> names = directory.names(List.of(absence.person()));
        return new AbsenceView(
                absence.id(),
                stored.id(),
                absence.person(),
                names.getOrDefault(absence.person(), absence.person()),
                absence.first(),
                absence.last(),
                absence.endedAt() != null,
                List.of(),
                null,
                absence.version(),
                List.of(actions.of("end", refusalToEnd(stored, absence))));
    }

    Optional<Refusal> refusalToEnd(StoredRoster stored, NotedAbsence absence) {
        return access.refusalToPlan(stored.period().scope())
                .or(() -> absence.endedAt() == null
                        ? Optional.empty()
                        : Optional.of(Refusal.of(RepairProblem.OVER).with("legalActions", List.of())));
    }

    Wording wording(Standing standing) {
        List<String> staff = standing.period().parts().staff().stream()
                .map(PeriodParts.StaffPart::person)
                .toList();
        return new Wording(standing, directory.names(staff), new RuleWords(request.language()));
    }

    private AbsenceView view(
            StoredRoster stored,
            NotedAbsence absence,
            Wording wording,
            List<AbsenceView.SeatView> seats,
            AbsenceView.FewestChanges fewest) {
        AbsenceView bare = bare(stored, absence);
        return new AbsenceView(
                bare.id(),
                bare.roster(),
                bare.person(),
                wording.name(bare.person()),
                bare.from(),
                bare.to(),
                bare.ended(),
                seats,
                fewest,
                bare.version(),
                bare.actions());
    }

    /// The part of the absence that lies in the period and has not begun.
    private static List<Absence> engineAbsence(Standing standing, NotedAbsence absence) {
        Optional<Integer> person = standing.person(absence.person());
        if (person.isEmpty() || absence.endedAt() != null) {
            return List.of();
        }
        long first = Math.max(0, ChronoUnit.DAYS.between(standing.period().start(), absence.first()));
        int last = Math.min(standing.days() - 1, standing.day(absence.last()));
        while (first <= last && standing.begun((int) first, standing.code(person.get(), (int) first))) {
            first++;
        }
        return first > last ? List.of() : List.of(new Absence(person.get(), (int) first, last));
    }

    private static List<AbsenceView.SeatView> seats(
            Situation situation, Standing standing, Wording wording, Reasons reasons, boolean others) {
        Substitutes substitutes = new Substitutes(situation);
        Chains chains = new Chains(situation);
        List<AbsenceView.SeatView> seats = new ArrayList<>();
        for (Seat seat : situation.seats()) {
            seats.add(new AbsenceView.SeatView(
                    standing.date(seat.day()),
                    standing.shift(seat.code()),
                    seat.needed(),
                    substitutes.of(seat, MOST_SUBSTITUTES).stream()
                            .map(one -> wording.candidate(
                                    one.change().person(), Candidate.Fit.FITS, one.effect(), one.breaks()))
                            .toList(),
                    chains.of(seat, REPAIRS_A_LENGTH).stream()
                            .map(repair -> wording.repair(repair.changes(), repair.effect(), reasons))
                            .toList(),
                    others ? unfit(substitutes, seat, wording) : null));
        }
        return seats;
    }

    private static List<Candidate> unfit(Substitutes substitutes, Seat seat, Wording wording) {
        return substitutes.unfit(seat).stream()
                .filter(one -> one.person() != seat.person())
                .map(one -> wording.candidate(one.person(), fit(one.why()), null, one.breaks()))
                .toList();
    }

    static Candidate.Fit fit(Substitutes.Why why) {
        return switch (why) {
            case NOT_AVAILABLE -> Candidate.Fit.NOT_AVAILABLE;
            case WORKS_ALREADY -> Candidate.Fit.WORKS_ALREADY;
            case BREAKS_RULES -> Candidate.Fit.BREAKS_RULES;
        };
    }

    private static AbsenceView.FewestChanges fewest(
            Situation situation, Wording wording, Reasons reasons, long searchMillis) {
        MinimumRepair found = MinimumSearch.find(situation, Goal.COVER, searchMillis);
        Effects effects = new Effects(situation.instance(), situation.after());
        List<Change> changes =
                found.changes().orElseGet(() -> new Chains(situation).whole().changes());
        return new AbsenceView.FewestChanges(
                found.proved(),
                found.atLeast(),
                found.impossible(),
                found.unfilled(),
                wording.repair(changes, effects.of(changes), reasons));
    }
}
