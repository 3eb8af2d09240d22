package org.campusfrontline.roster.repair;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.Breach;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.planning.DutyWord;
import org.campusfrontline.roster.repair.core.Change;
import org.campusfrontline.roster.repair.core.Conflict;
import org.campusfrontline.roster.repair.core.Effect;
import org.campusfrontline.roster.repair.core.Effects;
import org.campusfrontline.roster.repair.core.Reasons;
import org.jspecify.annotations.Nullable;

/// Explains why people are missing at a shift of a roster.
@Singleton
class Gaps {

    private static final int MOST_CANDIDATES = 10;
    private static final int MOST_RELAXATIONS = 10;
    private final Explanations explanations;
    private final AbsenceAnswers answers;

    Gaps(Explanations explanations, AbsenceAnswers answers) {
        this.explanations = explanations;
        this.answers = answers;
    }

    /// Something that keeps people out, with its title: equal for all whom the same rule keeps out. What is private
    /// has no rule.
    private record Key(Candidate.Fit fit, @Nullable RuleKind kind, String set, String rule) {

        static Key of(Candidate.Fit fit) {
            return new Key(fit, null, "", "");
        }

        static Key of(Breach breach) {
            return RuleWords.isPrivate(breach)
                    ? of(Candidate.Fit.NOT_AVAILABLE)
                    : new Key(
                            Candidate.Fit.BREAKS_RULES,
                            breach.rule().kind(),
                            breach.set(),
                            breach.rule().id());
        }

        boolean canRelax() {
            return fit == Candidate.Fit.BREAKS_RULES;
        }
    }

    private record Tried(int person, Effect effect, List<Breach> breaks, Set<Key> keptOut) {

        long excess() {
            return breaks.stream()
                    .filter(breach -> breach.rule().hard())
                    .mapToLong(Breach::penalty)
                    .sum();
        }
    }

    Outcome<GapView> explain(UUID roster, String shift, LocalDate date) {
        Optional<Standing> found = explanations.standing(roster);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Standing standing = found.get();
        Optional<Integer> code = standing.code(shift);
        if (code.isEmpty()) {
            return Outcome.refused(Refusal.of(RepairProblem.UNKNOWN_SHIFT).with("shift", shift));
        }
        if (!standing.within(date)) {
            return Outcome.refused(Explanations.outside(standing));
        }
        return Outcome.done(view(standing, code.get(), standing.day(date)));
    }

    private GapView view(Standing standing, int code, int day) {
        String shift = standing.shift(code);
        LocalDate date = standing.date(day);
        int wanted = standing.period().parts().cover().stream()
                .filter(part -> part.date().equals(date)
                        && DutyWord.of(part.shift(), part.post()).equals(shift))
                .mapToInt(PeriodParts.CoverPart::wanted)
                .sum();
        int present = 0;
        for (int person = 0; person < standing.instance().staff(); person++) {
            present += standing.code(person, day) == code ? 1 : 0;
        }
        int missing = Math.max(0, wanted - present);
        Wording wording = answers.wording(standing);
        List<Tried> tried = missing == 0 ? List.of() : tried(standing, code, day);
        List<Tried> fit = tried.stream()
                .filter(one -> one.keptOut.isEmpty())
                .sorted(Comparator.comparing(Tried::effect))
                .toList();
        List<Set<Key>> keptOut = tried.stream().map(Tried::keptOut).toList();
        List<GapView.Cause> conflict = fit.isEmpty() ? causes(Conflict.minimal(keptOut), tried, wording) : List.of();
        return new GapView(
                standing.stored().id(),
                date,
                shift,
                wanted,
                present,
                missing,
                text(wording, wanted, missing, fit.size(), conflict),
                fit.stream()
                        .limit(MOST_CANDIDATES)
                        .map(one -> wording.candidate(one.person, Candidate.Fit.FITS, one.effect, one.breaks))
                        .toList(),
                conflict,
                fit.isEmpty() ? relaxations(tried, wording) : List.of());
    }

    private static String text(Wording wording, int wanted, int missing, int fit, List<GapView.Cause> conflict) {
        RuleWords words = wording.words();
        if (missing == 0) {
            return words.say("gap-none");
        }
        if (fit > 0) {
            return words.say("gap-open", missing, wanted, fit);
        }
        List<String> texts = conflict.stream().map(GapView.Cause::text).toList();
        return words.say("gap-conflict", missing, wanted, String.join(words.say("separator"), texts));
    }

    private static List<Tried> tried(Standing standing, int code, int day) {
        Reasons reasons = new Reasons(standing.instance(), standing.board());
        Effects effects = new Effects(standing.instance(), standing.board());
        List<Tried> tried = new ArrayList<>();
        for (int person = 0; person < standing.instance().staff(); person++) {
            int now = standing.code(person, day);
            List<Change> change = List.of(new Change(person, day, now, code));
            if (now == code) {
                continue;
            }
            Effect effect = effects.of(change);
            if (standing.absent(person, day)) {
                tried.add(new Tried(person, effect, List.of(), Set.of(Key.of(Candidate.Fit.NOT_AVAILABLE))));
            } else if (now != Board.OFF) {
                tried.add(new Tried(person, effect, List.of(), Set.of(Key.of(Candidate.Fit.WORKS_ALREADY))));
            } else {
                List<Breach> breaks = reasons.of(change);
                Set<Key> keptOut = new LinkedHashSet<>();
                breaks.stream()
                        .filter(breach -> breach.rule().hard())
                        .map(Key::of)
                        .forEach(keptOut::add);
                tried.add(new Tried(person, effect, breaks, keptOut));
            }
        }
        return tried;
    }

    private static List<GapView.Cause> causes(Set<Key> keys, List<Tried> tried, Wording wording) {
        return keys.stream().map(key -> cause(key, tried, wording)).toList();
    }

    private static GapView.Cause cause(Key key, List<Tried> tried, Wording wording) {
        int people =
                (int) tried.stream().filter(one -> one.keptOut.contains(key)).count();
        RuleKind kind = key.kind;
        String text =
                kind == null ? wording.words().fit(key.fit) : wording.words().title(kind);
        return new GapView.Cause(kind, kind == null ? null : key.set, kind == null ? null : key.rule, text, people);
    }

    private static List<GapView.Relaxation> relaxations(List<Tried> tried, Wording wording) {
        List<Tried> open = tried.stream()
                .filter(one -> one.keptOut.stream().allMatch(Key::canRelax))
                .toList();
        List<GapView.Relaxation> menu = new ArrayList<>();
        for (Set<Key> keys :
                Conflict.relaxations(open.stream().map(Tried::keptOut).toList())) {
            List<Tried> freed = open.stream()
                    .filter(one -> keys.containsAll(one.keptOut))
                    .sorted(Comparator.comparingLong(Tried::excess).thenComparing(Tried::effect))
                    .toList();
            Tried best = freed.getFirst();
            Candidate candidate = wording.candidate(best.person, Candidate.Fit.BREAKS_RULES, best.effect, best.breaks);
            menu.add(new GapView.Relaxation(causes(keys, tried, wording), freed.size(), candidate));
        }
        menu.sort(
                Comparator.comparingInt((GapView.Relaxation one) -> one.rules().size())
                        .thenComparingLong(one -> one.best().breaks().stream()
                                .filter(BrokenRule::hard)
                                .mapToLong(BrokenRule::costs)
                                .sum()));
        return menu.stream().limit(MOST_RELAXATIONS).toList();
    }
}
