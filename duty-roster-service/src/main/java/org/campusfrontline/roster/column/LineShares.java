package org.campusfrontline.roster.column;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/// One person's lines in shares that make one.
final class LineShares {

    /// How often shares move each time that a line is offered.
    private static final int MOVES = 6;

    private static final double FORGET = 2e-3;
    private final RoundedCover cover;
    private final Map<Column, Double> shares = new LinkedHashMap<>();

    LineShares(RoundedCover cover) {
        this.cover = cover;
    }

    Collection<Column> columns() {
        return shares.keySet();
    }

    /// Moves shares from the dearest lines to this one, and then to the cheapest (pairwise steps of Frank and Wolfe's
    /// method, Lacoste-Julien and Jaggi 2015).
    void offer(Column column) {
        if (shares.isEmpty()) {
            shares.put(column, 1.0);
            cover.count(column, 1);
            return;
        }
        boolean moved = move(dearest(1), column);
        for (int more = 1; more < MOVES && moved; more++) {
            moved = move(dearest(1), dearest(-1));
        }
        forget();
    }

    void put(Column column, double share) {
        shares.put(column, share);
        cover.count(column, share);
    }

    /// The line of the largest share.
    Map.Entry<Column, Double> largest() {
        return Collections.max(shares.entrySet(), Map.Entry.comparingByValue());
    }

    /// Takes all shares of the cover away.
    void leave() {
        shares.forEach((column, share) -> cover.count(column, -share));
        shares.clear();
    }

    private Column dearest(int sign) {
        double most = Double.NEGATIVE_INFINITY;
        Column dearest = shares.keySet().iterator().next();
        for (Column column : shares.keySet()) {
            double reduced = sign * cover.reduced(column);
            if (reduced > most) {
                most = reduced;
                dearest = column;
            }
        }
        return dearest;
    }

    private boolean move(Column from, Column to) {
        double most = shares.getOrDefault(from, 0.0);
        double share = from.equals(to) ? 0 : cover.bestMove(from, to, most);
        if (share <= 0) {
            return false;
        }
        cover.count(from, -share);
        cover.count(to, share);
        shares.merge(to, share, Double::sum);
        if (share < most) {
            shares.put(from, most - share);
        } else {
            shares.remove(from);
        }
        return true;
    }

    private void forget() {
        double gone = 0;
        Iterator<Map.Entry<Column, Double>> all = shares.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<Column, Double> one = all.next();
            if (one.getValue() < FORGET) {
                gone += one.getValue();
                cover.count(one.getKey(), -one.getValue());
                all.remove();
            }
        }
        if (gone > 0) {
            double more = gone / (1 - gone);
            shares.forEach((column, share) -> cover.count(column, share * more));
            shares.replaceAll((column, share) -> share * (1 + more));
        }
    }
}
