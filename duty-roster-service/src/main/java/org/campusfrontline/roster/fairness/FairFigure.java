package org.campusfrontline.roster.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.campusfrontline.roster.engine.rule.Board;

/// How fair a plan is on one axis: the largest share, and a share that with the same seats filled someone has to
/// carry at least, both in thousandths of what all carry on average.
public record FairFigure(long largest, long least) {

    private static final int THOUSAND = 1000;

    /// By axis; the last is wishes refused.
    public static List<FairFigure> of(FairLoads loads, Board board) {
        Shares shares = new Shares(loads, board);
        long[][] carried = loads.carried(board);
        List<FairFigure> figures = new ArrayList<>();
        for (int axis = 0; axis < loads.axes(); axis++) {
            double largest = 0;
            double least = 0;
            long[] best = leastPossible(loads, board, axis);
            for (int person = 0; person < loads.staff(); person++) {
                largest = Math.max(largest, shares.part(person, axis, carried[person][axis]));
                least = Math.max(least, shares.part(person, axis, best[person]));
            }
            figures.add(new FairFigure(Math.round(largest * THOUSAND), Math.round(least * THOUSAND)));
        }
        return figures;
    }

    /// What everybody would carry if duties could be dealt at will, in pieces of the greatest common divisor of all
    /// duties: each to whom it burdens least, which is the minimum of the largest share. Nobody can be rid of what
    /// they carried before.
    private static long[] leastPossible(FairLoads loads, Board board, int axis) {
        long[] best = new long[loads.staff()];
        long total = 0;
        long piece = 0;
        for (int person = 0; person < best.length; person++) {
            best[person] = loads.start(person, axis);
            total += loads.isShared(axis) && loads.days(person) > 0 ? loads.planned(board, person, axis) : 0;
        }
        for (int day = 0; day < loads.daysAhead() && loads.isShared(axis); day++) {
            for (int person = 0; person < best.length; person++) {
                piece = divisor(piece, loads.weight(person, day, board.code(person, board.past() + day), axis));
            }
        }
        if (piece > 0) {
            deal(loads, best, total, piece);
        }
        return best;
    }

    private static void deal(FairLoads loads, long[] best, long total, long piece) {
        PriorityQueue<Integer> next = new PriorityQueue<>(
                Comparator.comparingDouble((Integer person) -> (best[person] + piece) / (double) loads.days(person))
                        .thenComparing(Comparator.naturalOrder()));
        for (int person = 0; person < best.length; person++) {
            if (loads.days(person) > 0) {
                next.add(person);
            }
        }
        for (long left = total; left >= piece && !next.isEmpty(); left -= piece) {
            int person = next.remove();
            best[person] += piece;
            next.add(person);
        }
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }
}
