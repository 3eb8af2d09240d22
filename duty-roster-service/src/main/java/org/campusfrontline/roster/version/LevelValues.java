package org.campusfrontline.roster.version;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.LiveRoster;
import org.campusfrontline.roster.plan.Roster;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.rulebook.BoundSets;
import org.campusfrontline.roster.version.DifferenceView.LevelView;
import org.campusfrontline.roster.version.DifferenceView.RuleCost;

/// What the rules that bind a roster find in its plan, level by level.
@Singleton
class LevelValues {

    private final BoundSets rules;

    LevelValues(BoundSets rules) {
        this.rules = rules;
    }

    Map<Level, LevelView> of(StoredRoster from, StoredRoster to) {
        LiveRoster before = live(from);
        LiveRoster after = live(to);
        Map<Level, LevelView> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            LevelView view = new LevelView(cost(before, level), cost(after, level));
            if (!view.equals(new LevelView(new RuleCost(0, 0), new RuleCost(0, 0)))) {
                levels.put(level, view);
            }
        }
        return levels;
    }

    private static RuleCost cost(LiveRoster live, Level level) {
        return new RuleCost(live.sum(Bound.slot(level, true)), live.sum(Bound.slot(level, false)));
    }

    private LiveRoster live(StoredRoster stored) {
        Instance instance = Instance.of(rules.problem(stored.period()));
        Board board = instance.board();
        for (int person = 0; person < instance.staff(); person++) {
            List<String> shifts = stored.plan()
                    .getOrDefault(instance.problem().staff().get(person).id(), List.of());
            for (int day = 0; day < shifts.size(); day++) {
                String shift = shifts.get(day);
                int code = shift.equals(Roster.OFF) ? Board.OFF : instance.code(shift);
                board.put(person, instance.position(day), code);
            }
        }
        return LiveRoster.of(instance, board);
    }
}
