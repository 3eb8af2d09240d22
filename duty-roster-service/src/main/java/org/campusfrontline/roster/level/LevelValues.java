package org.campusfrontline.roster.level;

import java.util.List;
import java.util.Optional;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.fairness.FairFigure;
import org.campusfrontline.roster.level.LevelsView.LevelView;
import org.campusfrontline.roster.level.LevelsView.Unit;
import org.campusfrontline.roster.plan.BindingRules.Judged;

/// What the lists of a roster say of each level, together with what the sets that bind it find there.
record LevelValues(Judged judged) {

    /// Penalties are of one kind, whoever counts them.
    LevelView penalty(Level level, long ofLists, Optional<Long> bound) {
        long rules = judged.soft(level);
        return LevelView.of(level, Unit.PENALTY, ofLists + rules, rules, bound.orElse(null));
    }

    LevelView breaches(int ofLists) {
        int breaches = ofLists + judged.hardBreaches();
        return LevelView.of(Level.LAW, Unit.BREACHES, breaches, judged.soft(Level.LAW), null);
    }

    LevelView shares(List<FairFigure> shares) {
        long largest = shares.stream().mapToLong(FairFigure::largest).max().orElse(0);
        long least = shares.stream().mapToLong(FairFigure::least).max().orElse(0);
        return LevelView.of(Level.FAIRNESS, Unit.THOUSANDTHS_OF_AVERAGE, largest, judged.soft(Level.FAIRNESS), least);
    }

    /// Nothing to tell where no other roster is in force and no rule asks for it.
    Optional<LevelView> stability(Optional<Long> changed) {
        long rules = judged.soft(Level.STABILITY);
        return changed.isEmpty() && rules == 0
                ? Optional.empty()
                : Optional.of(LevelView.of(Level.STABILITY, Unit.CHANGED_DAYS, changed.orElse(0L), rules, null));
    }
}
