package org.campusfrontline.roster.repair;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.Breach;
import org.campusfrontline.roster.freeze.FreezeProblem;
import org.campusfrontline.roster.plan.NextPlan;
import org.campusfrontline.roster.plan.Roster;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.repair.core.Change;
import org.campusfrontline.roster.repair.core.Reasons;
import org.jspecify.annotations.Nullable;

/// Changes of days in a roster in force, held against what has begun, who is absent, what is frozen, and hard rules,
/// which may find no more by them than before.
@Singleton
public class PlanChanges {

    private final AbsenceStore absences;
    private final Standings standings;
    private final AbsenceAnswers answers;

    PlanChanges(AbsenceStore absences, Standings standings, AbsenceAnswers answers) {
        this.absences = absences;
        this.standings = standings;
        this.answers = answers;
    }

    /// A person's day; no shift makes it free. A shift is named as plans name it, with its post where there are
    /// several.
    public record DayChange(
            String person, LocalDate date, @Nullable String shift) {}

    /// The changes that lead to another plan, as far as its days have not begun and its people are not absent. Who or
    /// what the roster does not know stays in, so that `apply` refuses it.
    public List<DayChange> towards(StoredRoster stored, Map<String, List<String>> plan) {
        List<DayChange> days = new ArrayList<>();
        plan.forEach((person, shifts) -> {
            for (int day = 0; day < shifts.size(); day++) {
                String shift = shifts.get(day);
                LocalDate date = stored.period().start().plusDays(day);
                days.add(new DayChange(person, date, shift.equals(Roster.OFF) ? null : shift));
            }
        });
        days.sort(Comparator.comparing(DayChange::person).thenComparing(DayChange::date));
        return open(stored, days);
    }

    /// Those of the changes that change something and that neither the clock nor an absence forbids.
    public List<DayChange> open(StoredRoster stored, List<DayChange> wanted) {
        Standing standing =
                standings.of(stored, absences.standing(stored.period().id()));
        Map<String, List<String>> present = standing.whole();
        List<String> free = Collections.nCopies(standing.days(), Roster.OFF);
        return wanted.stream()
                .filter(change -> {
                    int day = standing.day(change.date());
                    String shift = change.shift() == null ? Roster.OFF : change.shift();
                    boolean open = standing.person(change.person())
                            .map(person -> open(standing, person, day, shift))
                            .orElse(!standing.isPast(day));
                    return open
                            && !shift.equals(
                                    present.getOrDefault(change.person(), free).get(day));
                })
                .toList();
    }

    private static boolean open(Standing standing, int person, int day, String shift) {
        Optional<Integer> code = shift.equals(Roster.OFF) ? Optional.of(Board.OFF) : standing.code(shift);
        return !standing.absent(person, day)
                && !standing.begun(day, standing.code(person, day))
                && !code.map(known -> standing.begun(day, known)).orElse(standing.isPast(day));
    }

    /// The plan with the changes and without the duties of the absent that have not begun. `lifting` leaves what
    /// is frozen to the caller's break-glass; `pointer` names the part of the request that a change comes from.
    public Outcome<NextPlan> apply(
            StoredRoster stored, List<DayChange> wanted, boolean lifting, IntFunction<String> pointer) {
        Standing standing =
                standings.of(stored, absences.standing(stored.period().id()));
        List<Change> changes = new ArrayList<>();
        Set<Change> cells = new HashSet<>();
        for (int place = 0; place < wanted.size(); place++) {
            DayChange cell = wanted.get(place);
            Optional<Refusal> refusal = malformed(standing, cell);
            if (refusal.isEmpty()) {
                Change change = change(standing, cell);
                changes.add(change);
                refusal = cells.add(new Change(change.person(), change.day(), 0, 0))
                        ? held(standing, change).or(() -> lifting ? Optional.empty() : frozen(standing, change))
                        : Optional.of(refusal(RepairProblem.CHANGE_MALFORMED, cell.person(), cell.date()));
            }
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get().at(pointer.apply(place)));
            }
        }
        return broken(standing, changes)
                .<Outcome<NextPlan>>map(Outcome::refused)
                .orElseGet(() -> changed(standing, changes));
    }

    private static Optional<Refusal> malformed(Standing standing, DayChange cell) {
        boolean known = standing.person(cell.person()).isPresent() && standing.within(cell.date());
        if (!known) {
            return Optional.of(refusal(RepairProblem.CHANGE_MALFORMED, cell.person(), cell.date()));
        }
        return cell.shift() == null || standing.code(cell.shift()).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(RepairProblem.UNKNOWN_SHIFT).with("shift", cell.shift()));
    }

    private static Refusal refusal(RepairProblem problem, String person, LocalDate date) {
        return Refusal.of(problem).with("person", person).with("date", date.toString());
    }

    private static Change change(Standing standing, DayChange cell) {
        int person = standing.person(cell.person()).orElseThrow();
        int day = standing.day(cell.date());
        int to = cell.shift() == null ? Board.OFF : standing.code(cell.shift()).orElseThrow();
        return new Change(person, day, standing.code(person, day), to);
    }

    private static Optional<Refusal> held(Standing standing, Change change) {
        int day = change.day();
        boolean held = standing.absent(change.person(), day)
                || standing.begun(day, standing.code(change.person(), day))
                || standing.begun(day, change.to());
        return held
                ? Optional.of(refusal(RepairProblem.CELL_FROZEN, standing.number(change.person()), standing.date(day)))
                : Optional.empty();
    }

    private static int frozenCode(Standing standing, Change change) {
        return standing.inFreeze(change.day(), change.from()) ? change.from() : change.to();
    }

    private static Optional<Refusal> frozen(Standing standing, Change change) {
        boolean frozen = change.from() != change.to()
                && (standing.inFreeze(change.day(), change.from()) || standing.inFreeze(change.day(), change.to()));
        return frozen
                ? Optional.of(Refusal.of(FreezeProblem.FROZEN)
                        .with("person", standing.number(change.person()))
                        .with("date", standing.date(change.day()).toString())
                        .with("days", 1)
                        .with(
                                "until",
                                standing.freeze(frozenCode(standing, change))
                                        .until()
                                        .toString())
                        .with("way", "planning-periods/" + standing.period().id() + "/break-glasses"))
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

    private static Outcome<NextPlan> changed(Standing standing, List<Change> changes) {
        Board board = standing.board();
        for (Change change : changes) {
            board.put(change.person(), standing.instance().position(change.day()), change.to());
        }
        Map<String, List<String>> plan = standing.plan(board);
        return plan.equals(standing.whole())
                ? Outcome.refused(RepairProblem.NOTHING_CHANGES)
                : Outcome.done(
                        new NextPlan(plan, day -> day.now() == null && standing.absent(day.person(), day.date())));
    }
}
