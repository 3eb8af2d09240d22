package org.campusfrontline.roster.repair;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.score.Breach;
import org.campusfrontline.roster.plan.Roster;
import org.campusfrontline.roster.planning.DutyWord;
import org.campusfrontline.roster.repair.core.Change;
import org.campusfrontline.roster.repair.core.Effect;
import org.campusfrontline.roster.repair.core.Reasons;
import org.jspecify.annotations.Nullable;

/// What the engine finds of a standing roster, in people, dates and sentences.
final class Wording {

    private static final int MOST_RULES = 12;
    private final Standing standing;
    private final Map<String, String> names;
    private final RuleWords words;

    Wording(Standing standing, Map<String, String> names, RuleWords words) {
        this.standing = standing;
        this.names = Map.copyOf(names);
        this.words = words;
    }

    RuleWords words() {
        return words;
    }

    String name(String number) {
        return names.getOrDefault(number, number);
    }

    /// Where a rule would tell why someone does not come, only that they are not available.
    Candidate candidate(int person, Candidate.Fit fit, @Nullable Effect effect, List<Breach> breaks) {
        boolean hidden = breaks.stream().anyMatch(breach -> breach.rule().hard() && RuleWords.isPrivate(breach));
        Candidate.Fit told = hidden ? Candidate.Fit.NOT_AVAILABLE : fit;
        boolean explained = told == Candidate.Fit.FITS || told == Candidate.Fit.BREAKS_RULES;
        String number = standing.number(person);
        return new Candidate(
                number,
                name(number),
                told,
                words.fit(told),
                effect == null || !explained ? null : levels(effect),
                explained ? broken(breaks) : List.of());
    }

    Map<Level, Candidate.Cost> levels(Effect effect) {
        Map<Level, Candidate.Cost> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            long hard = effect.of(level, true);
            long soft = effect.of(level, false);
            if (hard != 0 || soft != 0) {
                levels.put(level, new Candidate.Cost(hard, soft));
            }
        }
        return levels;
    }

    /// The hard ones first, then by what they cost.
    List<BrokenRule> broken(List<Breach> breaks) {
        return breaks.stream()
                .filter(breach -> !RuleWords.isPrivate(breach))
                .sorted((one, other) -> one.rule().hard() == other.rule().hard()
                        ? Long.compare(other.penalty(), one.penalty())
                        : Boolean.compare(other.rule().hard(), one.rule().hard()))
                .limit(MOST_RULES)
                .map(this::broken)
                .toList();
    }

    private BrokenRule broken(Breach breach) {
        boolean numbers = RuleWords.hasNumbers(breach.rule().kind());
        return new BrokenRule(
                breach.rule().kind(),
                breach.set(),
                breach.rule().id(),
                words.sentence(breach, standing.date(breach.firstDay()), standing.date(breach.lastDay())),
                breach.rule().hard(),
                breach.rule().level(),
                breach.person() < 0 ? null : standing.number(breach.person()),
                standing.date(breach.firstDay()),
                standing.date(breach.lastDay()),
                numbers ? breach.found() : null,
                numbers ? breach.allowed() : null,
                breach.penalty());
    }

    RepairView repair(List<Change> changes, Effect effect, Reasons reasons) {
        List<RepairView.CellView> cells = new ArrayList<>();
        for (Change change : changes) {
            String number = standing.number(change.person());
            String word = shiftOrNull(change.to());
            cells.add(new RepairView.CellView(
                    number,
                    name(number),
                    standing.date(change.day()),
                    shiftOrNull(change.from()),
                    word == null ? null : DutyWord.shift(word),
                    word == null ? null : DutyWord.post(word)));
        }
        return new RepairView(cells, levels(effect), broken(reasons.of(changes)));
    }

    private @Nullable String shiftOrNull(int code) {
        String shift = standing.shift(code);
        return shift.equals(Roster.OFF) ? null : shift;
    }
}
