package org.campusfrontline.roster.repair;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.Breach;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.repair.core.Change;
import org.campusfrontline.roster.repair.core.Effect;
import org.campusfrontline.roster.repair.core.Effects;
import org.campusfrontline.roster.repair.core.Reasons;
import org.jspecify.annotations.Nullable;

/// Explains a cell of a roster by what it would be if another person had it.
@Singleton
class Explanations {

    private static final int IN_FULL = 10;
    private final StoredRosters rosters;
    private final AbsenceStore absences;
    private final Standings standings;
    private final AbsenceAnswers answers;

    Explanations(StoredRosters rosters, AbsenceStore absences, Standings standings, AbsenceAnswers answers) {
        this.rosters = rosters;
        this.absences = absences;
        this.standings = standings;
        this.answers = answers;
    }

    private record Told(
            int other,
            List<Change> changes,
            Candidate candidate,
            @Nullable Effect effect) {

        boolean fits() {
            return candidate.fit() == Candidate.Fit.FITS;
        }
    }

    Optional<Standing> standing(UUID roster) {
        return rosters.find(roster)
                .map(stored ->
                        standings.of(stored, absences.standing(stored.period().id())));
    }

    Outcome<ExplanationView> explain(UUID roster, String number, LocalDate date) {
        Optional<Standing> found = standing(roster);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Standing standing = found.get();
        Optional<Integer> person = standing.person(number);
        if (person.isEmpty()) {
            return Outcome.refused(Refusal.of(RepairProblem.NOT_ON_STAFF).with("person", number));
        }
        if (!standing.within(date)) {
            return Outcome.refused(outside(standing));
        }
        return Outcome.done(view(standing, person.get(), standing.day(date)));
    }

    static Refusal outside(Standing standing) {
        return Refusal.of(RepairProblem.DAYS_MALFORMED)
                .with("start", standing.period().start().toString())
                .with("end", standing.period().end().toString());
    }

    private ExplanationView view(Standing standing, int person, int day) {
        Wording wording = answers.wording(standing);
        Effects effects = new Effects(standing.instance(), standing.board());
        List<Told> told = others(standing, wording, effects, person, day);
        int code = standing.code(person, day);
        boolean works = code != Board.OFF;
        Change free = new Change(person, day, code, Board.OFF);
        Map<Level, Candidate.Cost> without = works ? wording.levels(effects.of(List.of(free))) : null;
        return new ExplanationView(
                standing.stored().id(),
                standing.number(person),
                wording.name(standing.number(person)),
                standing.date(day),
                works ? standing.shift(code) : null,
                text(standing, wording, person, day, told),
                without,
                told.stream().map(Told::candidate).toList());
    }

    private static String text(Standing standing, Wording wording, int person, int day, List<Told> told) {
        long fit = told.stream().filter(Told::fits).count();
        long better = told.stream()
                .filter(one -> one.fits() && one.effect != null && costsLess(one.effect))
                .count();
        String name = wording.name(standing.number(person));
        String shift = standing.shift(standing.code(person, day));
        return shift.isEmpty()
                ? wording.words().say("why-free", name, standing.date(day), told.size(), fit, better)
                : wording.words().say("why-works", name, shift, standing.date(day), told.size(), fit, better);
    }

    private static boolean costsLess(Effect effect) {
        for (Level level : Level.values()) {
            long moved = effect.of(level, true) == 0 ? effect.of(level, false) : effect.of(level, true);
            if (moved != 0) {
                return moved < 0;
            }
        }
        return false;
    }

    /// Everybody whose day differs, as if the two changed it; of the best, the soft rules that break are told too.
    private static List<Told> others(Standing standing, Wording wording, Effects effects, int person, int day) {
        Reasons reasons = new Reasons(standing.instance(), standing.board());
        int mine = standing.code(person, day);
        List<Told> told = new ArrayList<>();
        for (int other = 0; other < standing.instance().staff(); other++) {
            int theirs = standing.code(other, day);
            if (other == person || theirs == mine) {
                continue;
            }
            if (standing.absent(other, day) || standing.absent(person, day)) {
                Candidate away = wording.candidate(other, Candidate.Fit.NOT_AVAILABLE, null, List.of());
                told.add(new Told(other, List.of(), away, null));
            } else {
                List<Change> changes =
                        List.of(new Change(person, day, mine, theirs), new Change(other, day, theirs, mine));
                told.add(told(wording, other, changes, effects.of(changes), reasons.hard(changes)));
            }
        }
        told.sort(Comparator.comparing((Told one) -> one.candidate.fit())
                .thenComparing(one -> one.effect, Comparator.nullsLast(Comparator.naturalOrder())));
        for (int place = 0;
                place < Math.min(IN_FULL, told.size()) && told.get(place).fits();
                place++) {
            Told one = told.get(place);
            Effect effect = effects.of(one.changes);
            told.set(place, told(wording, one.other, one.changes, effect, reasons.of(one.changes)));
        }
        return told;
    }

    private static Told told(Wording wording, int other, List<Change> changes, Effect effect, List<Breach> breaks) {
        boolean hard = breaks.stream().anyMatch(breach -> breach.rule().hard());
        Candidate.Fit fit = hard ? Candidate.Fit.BREAKS_RULES : Candidate.Fit.FITS;
        Candidate candidate = wording.candidate(other, fit, effect, breaks);
        return new Told(other, changes, candidate, candidate.levels() == null ? null : effect);
    }
}
