package org.campusfrontline.roster.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.Breach;
import org.campusfrontline.roster.plan.Amendments;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.repair.RepairRequests.CellChange;
import org.campusfrontline.roster.repair.core.Change;
import org.campusfrontline.roster.repair.core.Reasons;

/// A planner changes some days of a published roster: the absent lose the duties that have not begun, the changes are
/// made if no hard rule finds more by them, and only who has other duties now is told.
@UseCase
class ApplyRepair {

    private final Amendments amendments;
    private final AbsenceStore absences;
    private final Standings standings;
    private final AbsenceAnswers answers;

    ApplyRepair(Amendments amendments, AbsenceStore absences, Standings standings, AbsenceAnswers answers) {
        this.amendments = amendments;
        this.absences = absences;
        this.standings = standings;
        this.answers = answers;
    }

    public Outcome<RepairedView> apply(UUID roster, long expectedVersion, List<CellChange> wanted) {
        return amendments
                .amend(roster, expectedVersion, stored -> plan(stored, wanted))
                .map(amended -> new RepairedView(
                        amended.roster(), roster, amended.number(), amended.people(), amended.version()));
    }

    private Outcome<Map<String, List<String>>> plan(StoredRoster stored, List<CellChange> wanted) {
        Standing standing =
                standings.of(stored, absences.standing(stored.period().id()));
        List<Change> changes = new ArrayList<>();
        Set<Change> cells = new HashSet<>();
        for (int place = 0; place < wanted.size(); place++) {
            CellChange cell = wanted.get(place);
            Optional<Refusal> refusal = malformed(standing, cell);
            if (refusal.isEmpty()) {
                Change change = change(standing, cell);
                changes.add(change);
                refusal = cells.add(new Change(change.person(), change.day(), 0, 0))
                        ? frozen(standing, change)
                        : Optional.of(refusal(RepairProblem.CHANGE_MALFORMED, cell.person(), cell.date()));
            }
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get().at("/changes/" + place));
            }
        }
        return broken(standing, changes)
                .<Outcome<Map<String, List<String>>>>map(Outcome::refused)
                .orElseGet(() -> changed(standing, changes));
    }

    private static Optional<Refusal> malformed(Standing standing, CellChange cell) {
        boolean known = standing.person(cell.person()).isPresent() && standing.within(cell.date());
        if (!known) {
            return Optional.of(refusal(RepairProblem.CHANGE_MALFORMED, cell.person(), cell.date()));
        }
        String word = cell.word();
        return word == null || standing.code(word).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(RepairProblem.UNKNOWN_SHIFT).with("shift", word));
    }

    private static Refusal refusal(RepairProblem problem, String person, LocalDate date) {
        return Refusal.of(problem).with("person", person).with("date", date.toString());
    }

    private static Change change(Standing standing, CellChange cell) {
        int person = standing.person(cell.person()).orElseThrow();
        int day = standing.day(cell.date());
        String word = cell.word();
        int to = word == null ? Board.OFF : standing.code(word).orElseThrow();
        return new Change(person, day, standing.code(person, day), to);
    }

    private static Optional<Refusal> frozen(Standing standing, Change change) {
        boolean frozen =
                standing.frozen().holds(change.person(), change.day()) || standing.begun(change.day(), change.to());
        return frozen
                ? Optional.of(refusal(
                        RepairProblem.CELL_FROZEN, standing.number(change.person()), standing.date(change.day())))
                : Optional.empty();
    }

    private Optional<Refusal> broken(Standing standing, List<Change> changes) {
        Optional<Breach> broken = new Reasons(standing.instance(), standing.board())
                .of(changes).stream().filter(breach -> breach.rule().hard()).findFirst();
        Wording wording = answers.wording(standing);
        return broken.map(breach -> Refusal.of(RepairProblem.BREAKS_RULES)
                .with("person", breach.person() < 0 ? "" : standing.number(breach.person()))
                .with(
                        "rule",
                        wording.words()
                                .sentence(breach, standing.date(breach.firstDay()), standing.date(breach.lastDay()))));
    }

    private static Outcome<Map<String, List<String>>> changed(Standing standing, List<Change> changes) {
        Board board = standing.board();
        for (Change change : changes) {
            board.put(change.person(), standing.instance().position(change.day()), change.to());
        }
        Map<String, List<String>> plan = standing.plan(board);
        return plan.equals(standing.whole()) ? Outcome.refused(RepairProblem.NOTHING_CHANGES) : Outcome.done(plan);
    }
}
