package org.campusfrontline.roster.repair.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.compile.Compilation;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Demand;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.model.Reach;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.LiveRoster;

/// Tries every set of up to so many changes and judges each board whole, from its cells.
final class BruteForce {

    private final Situation situation;
    private final Instance instance;
    private final Goal goal;
    private final List<Bound> bounds;
    private final LiveRoster live;
    private final Map<String, Long> allowed;
    private final Board board;

    BruteForce(Situation situation, Goal goal) {
        this.situation = situation;
        this.goal = goal;
        instance = situation.instance();
        bounds = Compilation.of(instance).stream()
                .filter(bound -> bound.rule().hard() && bound.rule().kind().level() != Level.COVER
                        || bound.rule().kind() == RuleKind.TRAINEE_BESIDE_QUALIFIED)
                .toList();
        live = LiveRoster.of(instance, situation.after());
        allowed = found(situation.before(), bound -> true);
        found(situation.after(), bound -> bound.rule().kind().reach() == Reach.LINE)
                .forEach((key, penalty) -> {
                    if (situation.absent(Integer.parseInt(key.split("/")[1]))) {
                        allowed.merge(key, penalty, Math::max);
                    }
                });
        board = situation.after();
    }

    private Map<String, Long> found(Board judged, Predicate<Bound> of) {
        Map<String, Long> found = new HashMap<>();
        for (int index = 0; index < bounds.size(); index++) {
            int rule = index;
            if (of.test(bounds.get(index))) {
                bounds.get(index)
                        .mechanism()
                        .examine(
                                judged,
                                (person, first, last, what, limit, penalty) -> found.merge(
                                        rule + "/" + person + "/" + first + "/" + last, penalty, Long::sum));
            }
        }
        return found;
    }

    boolean mended(Board judged) {
        return found(judged, bound -> true).entrySet().stream()
                        .allMatch(entry -> entry.getValue() <= allowed.getOrDefault(entry.getKey(), 0L))
                && instance.problem().demand().stream().allMatch(demand -> covered(demand, judged));
    }

    private boolean covered(Demand demand, Board judged) {
        int stood = present(demand, situation.before());
        int stands = present(demand, judged);
        int least = Math.min(stood, goal == Goal.COVER ? demand.target() : demand.min());
        boolean most = instance.problem().rules().getFirst().rules().stream()
                .anyMatch(rule -> rule.kind() == RuleKind.MAX_COVER);
        return stands >= least && (!most || stands <= Math.max(stood, demand.max()));
    }

    int present(Demand demand, Board judged) {
        boolean[] in = instance.mask(demand.of());
        int present = 0;
        for (int person = 0; person < instance.staff(); person++) {
            present += in[judged.code(person, instance.position(demand.day()))] ? 1 : 0;
        }
        return present;
    }

    /// The fewest changes, one more than the most where so many are not enough.
    int fewest(int most) {
        for (int changes = 0; changes <= most; changes++) {
            if (any(0, changes)) {
                return changes;
            }
        }
        return most + 1;
    }

    private boolean any(int cell, int left) {
        if (left == 0) {
            return mended(board);
        }
        for (int at = cell; at < instance.staff() * situation.days(); at++) {
            int person = at / situation.days();
            int day = at % situation.days();
            if (!situation.locked(person, day) && anyCode(person, day, at, left)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyCode(int person, int day, int at, int left) {
        int position = instance.position(day);
        int old = board.code(person, position);
        for (int place = 0; place < instance.plannable(); place++) {
            int code = instance.plannable(place);
            if (code != old && !live.bars(person, day, code)) {
                board.put(person, position, code);
                if (any(at + 1, left - 1)) {
                    board.put(person, position, old);
                    return true;
                }
            }
        }
        board.put(person, position, old);
        return false;
    }
}
