package org.campusfrontline.roster.repair.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.LiveRoster;
import org.jspecify.annotations.Nullable;

/// Repairs of a seat by up to four changes. Each single change is tried; longer ones grow from the best of the shorter:
/// B covers for A and gives up what no longer goes with it, C takes what B leaves.
public final class Chains {

    private static final int LONGEST = 4;
    private static final int EFFORT = 100;
    private static final int NARROW = 4;
    private static final int WIDE = 16;
    private final Situation situation;
    private final Instance instance;
    private final LiveRoster live;
    private final int width;
    private long[] before;
    private Reasons reasons;

    /// The more seats there are, the narrower is the search for each.
    public Chains(Situation situation) {
        this(situation, Math.clamp(EFFORT / Math.max(1, situation.seats().size()), NARROW, WIDE));
    }

    /// With so many beginnings kept a step: a wider search finds more and takes longer.
    Chains(Situation situation, int width) {
        this.situation = situation;
        this.width = width;
        instance = situation.instance();
        live = LiveRoster.of(instance, situation.after());
        before = Effect.sums(live);
        reasons = new Reasons(instance, live.board());
    }

    /// A change after others, what they do to the value together, and whether they can stand so.
    private record Node(@Nullable Node earlier, @Nullable Change last, int mark, Effect effect, boolean stands) {

        List<Change> changes() {
            List<Change> changes = new ArrayList<>(earlier == null ? List.of() : earlier.changes());
            if (last != null) {
                changes.add(last);
            }
            return changes;
        }

        Node then(Change change, Effect effect) {
            boolean stands = effect.keepsHardRules() && effect.bettersCover();
            return new Node(this, change, mark + change.hashCode(), effect, stands);
        }

        /// Whether both make the same changes, in whatever order.
        boolean alike(Node other) {
            return mark == other.mark && new HashSet<>(changes()).equals(new HashSet<>(other.changes()));
        }
    }

    /// Lawful repairs by which people are missing less, at most so many for each number of changes, the best first; one
    /// with more changes than another is better than that.
    public List<Repair> of(Seat seat, int most) {
        List<Node> nodes = List.of(new Node(null, null, 0, Effect.between(before, live), false));
        List<Repair> repairs = new ArrayList<>();
        for (int length = 1; length <= LONGEST; length++) {
            List<Node> grown = new ArrayList<>();
            for (Node node : nodes) {
                grow(node, seat, grown);
            }
            grown.sort(Comparator.comparing(Node::effect));
            keep(grown, most, repairs);
            nodes = beginnings(grown);
        }
        repairs.sort(Comparator.comparing(Repair::effect)
                .thenComparingInt(repair -> repair.changes().size()));
        return repairs;
    }

    private void keep(List<Node> sorted, int most, List<Repair> repairs) {
        Optional<Effect> best = repairs.stream().map(Repair::effect).min(Comparator.naturalOrder());
        List<Node> kept = new ArrayList<>();
        for (Node node : sorted) {
            boolean better = best.isEmpty() || node.effect.compareTo(best.get()) < 0;
            if (kept.size() == most || !better) {
                break;
            }
            if (node.stands && kept.stream().noneMatch(node::alike) && lawful(node)) {
                kept.add(node);
                repairs.add(new Repair(node.changes(), node.effect));
            }
        }
    }

    /// The sums cannot tell a hard breach mended from another made; the breaches can.
    private boolean lawful(Node node) {
        return reasons.hard(node.changes()).isEmpty();
    }

    /// The best that can stand, and the best that cannot yet.
    private List<Node> beginnings(List<Node> sorted) {
        List<Node> chosen = new ArrayList<>();
        int standing = 0;
        int open = 0;
        for (Node node : sorted) {
            boolean room = node.stands ? standing < width : open < width;
            if (room && chosen.stream().noneMatch(node::alike)) {
                chosen.add(node);
                standing += node.stands ? 1 : 0;
                open += node.stands ? 0 : 1;
            }
            if (standing == width && open == width) {
                break;
            }
        }
        return chosen;
    }

    private void grow(Node node, Seat seat, List<Node> grown) {
        List<Change> changes = node.changes();
        int mark = live.mark();
        changes.forEach(change -> live.set(change.person(), change.day(), change.to()));
        if (changes.isEmpty()) {
            fill(node, seat.day(), seat.code(), grown);
        }
        for (Change change : changes) {
            line(node, change.person(), grown);
            if (change.from() != Board.OFF) {
                fill(node, change.day(), change.from(), grown);
            }
        }
        live.undo(mark);
    }

    /// Anybody takes the code on the day.
    private void fill(Node node, int day, int code, List<Node> grown) {
        for (int person = 0; person < instance.staff(); person++) {
            add(node, person, day, code, false, grown);
        }
    }

    /// The person works something else, or nothing, on a day of work, if that mends a rule or is better in itself.
    private void line(Node node, int person, List<Node> grown) {
        for (int day = 0; day < situation.days(); day++) {
            boolean works = live.code(person, day) != Board.OFF;
            for (int place = 0; works && place < instance.plannable(); place++) {
                add(node, person, day, instance.plannable(place), true, grown);
            }
        }
    }

    private void add(Node node, int person, int day, int code, boolean mending, List<Node> grown) {
        int from = live.code(person, day);
        if (from == code
                || situation.locked(person, day)
                || touched(node, person, day)
                || live.bars(person, day, code)) {
            return;
        }
        int mark = live.mark();
        live.set(person, day, code);
        Effect effect = Effect.between(before, live);
        live.undo(mark);
        if (!mending || effect.lawBreaking() < node.effect.lawBreaking() || effect.compareTo(node.effect) < 0) {
            grown.add(node.then(new Change(person, day, from, code), effect));
        }
    }

    private static boolean touched(Node node, int person, int day) {
        for (Node one = node; one != null && one.last != null; one = one.earlier) {
            if (one.last.person() == person && one.last.day() == day) {
                return true;
            }
        }
        return false;
    }

    /// Mends one seat after the other, each by its best repair.
    public Repair whole() {
        long[] start = before;
        Board board = live.board();
        int mark = live.mark();
        for (Seat seat : situation.seats()) {
            of(seat, 1).stream().findFirst().ifPresent(this::apply);
        }
        Repair repair = new Repair(differences(board), Effect.between(start, live));
        live.undo(mark);
        before = start;
        reasons = new Reasons(instance, live.board());
        return repair;
    }

    private void apply(Repair repair) {
        repair.changes().forEach(change -> live.set(change.person(), change.day(), change.to()));
        before = Effect.sums(live);
        reasons = new Reasons(instance, live.board());
    }

    private List<Change> differences(Board board) {
        List<Change> changes = new ArrayList<>();
        for (int person = 0; person < instance.staff(); person++) {
            for (int day = 0; day < situation.days(); day++) {
                int from = board.code(person, instance.position(day));
                int to = live.code(person, day);
                if (from != to) {
                    changes.add(new Change(person, day, from, to));
                }
            }
        }
        return changes;
    }
}
