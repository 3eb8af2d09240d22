package org.campusfrontline.roster.engine.score;

import java.util.Comparator;
import java.util.List;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.rule.CellCosts;
import org.campusfrontline.roster.engine.rule.Mechanism;

/// The rules that bind one person on a board. Hard ones come first and the person's own last, those that are soft and
/// look at nobody else's cells: so a change that is too dear is known as such after the first few.
final class PersonRules {

    private final int person;
    private final Board board;
    private final long[] factors;
    private final Mechanism[] rules;
    private final int[] slots;
    private final int hard;
    private final int own;
    private final boolean swaps;
    private long standing;

    /// Of these, each with its slot, by whose factor it counts.
    PersonRules(int person, Board board, long[] factors, List<Joined> binding) {
        this.person = person;
        this.board = board;
        this.factors = factors;
        List<Joined> order = binding.stream()
                .sorted(Comparator.comparing((Joined one) -> !Bound.isHard(one.slot()))
                        .thenComparing(Joined::isOwn)
                        .thenComparingInt(Joined::slot))
                .toList();
        rules = order.stream().map(Joined::mechanism).toArray(Mechanism[]::new);
        slots = order.stream().mapToInt(Joined::slot).toArray();
        hard = (int) order.stream().filter(one -> Bound.isHard(one.slot())).count();
        own = (int) order.stream().filter(one -> !one.isOwn()).count();
        swaps = order.stream()
                .map(Joined::mechanism)
                .allMatch(rule -> rule.apart() || (rule.evens() && rule.people().length == board.people()));
    }

    /// Whether a swap with another such person costs what it costs each of the two by rules that judge people apart.
    boolean swaps() {
        return swaps;
    }

    /// What the person's own rules weigh as the board stands.
    long standing() {
        return standing;
    }

    void stand(long weight) {
        standing = weight;
    }

    /// Whether a hard rule bars the code from the cell whatever stands around it.
    boolean bars(int at, int code) {
        for (int rule = 0; rule < hard; rule++) {
            if (rules[rule] instanceof CellCosts cells && cells.cost(person, at, code) > 0) {
                return true;
            }
        }
        return false;
    }

    /// What all would weigh more if the cell became `to`.
    long delta(int at, int to) {
        long change = 0;
        for (int rule = 0; rule < rules.length; rule++) {
            change += factors[slots[rule]] * rules[rule].delta(board, person, at, to);
        }
        return change;
    }

    /// Counts that the cell becomes `to`, in the sums too.
    void commit(int at, int to, long[] sums) {
        for (int rule = 0; rule < rules.length; rule++) {
            long delta = rules[rule].delta(board, person, at, to);
            sums[slots[rule]] += delta;
            standing += rule < own ? 0 : factors[slots[rule]] * delta;
            rules[rule].commit(board, person, at, to);
        }
    }

    /// Counts it in no sum.
    void commit(int at, int to) {
        for (Mechanism rule : rules) {
            rule.commit(board, person, at, to);
        }
    }

    /// What hard rules would weigh more if the cells from that position on became so many codes; in a swap, those only
    /// that judge people apart.
    long hard(int at, int[] to, int count, boolean swap) {
        long change = 0;
        for (int rule = 0; rule < hard; rule++) {
            change += delta(rule, at, to, count, swap);
        }
        return change;
    }

    /// The same of soft rules. Where it is sure to be more than `most`, even with all that stands, the answer is too.
    long soft(int at, int[] to, int count, boolean swap, long most) {
        long change = 0;
        for (int rule = hard; rule < rules.length; rule++) {
            change += delta(rule, at, to, count, swap);
            if (rule >= own && change - standing > most) {
                return change - standing;
            }
        }
        return change;
    }

    private long delta(int rule, int at, int[] to, int count, boolean swap) {
        return swap && !rules[rule].apart()
                ? 0
                : factors[slots[rule]] * rules[rule].delta(board, person, at, to, count);
    }
}
