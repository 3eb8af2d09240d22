package org.campusfrontline.roster.column;

import java.util.ArrayList;
import java.util.List;

/// What it costs to have so many people where some are wanted: convex, in straight pieces. Immutable.
public final class CoverCost {

    public static final CoverCost NOTHING = new CoverCost(List.of());

    private final List<Bend> bends;

    private CoverCost(List<Bend> bends) {
        this.bends = List.copyOf(bends);
    }

    /// What each person fewer and each person more than `at` costs.
    record Bend(int at, long under, long over) {}

    /// A piece of the slope: so many people, each at that cost. The last piece has no end.
    record Piece(int people, long cost) {

        static final int NO_END = Integer.MAX_VALUE;
    }

    /// This cost and what each person below or above so many costs besides.
    public CoverCost with(int at, long under, long over) {
        if (under < 0 || over < 0) {
            throw new IllegalArgumentException("missing or surplus people are never a gain");
        }
        List<Bend> more = new ArrayList<>(bends);
        if (under > 0 || over > 0) {
            more.add(new Bend(at, under, over));
        }
        return new CoverCost(more);
    }

    CoverCost and(CoverCost other) {
        List<Bend> both = new ArrayList<>(bends);
        both.addAll(other.bends);
        return new CoverCost(both);
    }

    /// The cost where so many others are there already.
    CoverCost beside(int others) {
        return new CoverCost(bends.stream()
                .map(bend -> new Bend(bend.at - others, bend.under, bend.over))
                .toList());
    }

    boolean isNothing() {
        return bends.isEmpty();
    }

    public long of(int present) {
        long cost = 0;
        for (Bend bend : bends) {
            cost += present < bend.at ? bend.under * (bend.at - present) : bend.over * (present - bend.at);
        }
        return cost;
    }

    /// The most that one more person can be worth.
    long steepestUnder() {
        return bends.stream().mapToLong(Bend::under).sum();
    }

    /// The most that one more person can cost.
    long steepestOver() {
        return bends.stream().mapToLong(Bend::over).sum();
    }

    /// What one more person is worth beside so many, shares of people among them. Each bend is rounded over the width
    /// below it, and costs above the cap count as the cap.
    double roundedWorth(double present, double width, double cap) {
        double worth = 0;
        for (Bend bend : bends) {
            double under = Math.min(cap, bend.under);
            double over = Math.min(cap, bend.over);
            double past = Math.clamp((present - bend.at + width) / width, 0.0, 1.0);
            worth += under - (under + over) * past;
        }
        return worth;
    }

    /// So many people that no other number is cheaper.
    int cheapest() {
        int best = 0;
        long lowest = Long.MAX_VALUE;
        for (Bend bend : bends) {
            if (of(bend.at) < lowest) {
                lowest = of(bend.at);
                best = bend.at;
            }
        }
        return best;
    }

    /// The least that any number of people costs if each is paid the worth.
    double leastAt(double worth) {
        double least = bends.isEmpty() ? 0 : Double.POSITIVE_INFINITY;
        for (Bend bend : bends) {
            least = Math.min(least, of(bend.at) + worth * bend.at);
        }
        return least;
    }

    /// So many people that no other number is cheaper if each is paid the worth.
    int wantedAt(double worth) {
        int wanted = 0;
        double least = Double.POSITIVE_INFINITY;
        for (Bend bend : bends) {
            double cost = of(bend.at) + worth * bend.at;
            if (cost < least) {
                least = cost;
                wanted = bend.at;
            }
        }
        return wanted;
    }

    /// What people more than the cheapest number cost, piece by piece.
    List<Piece> above() {
        return pieces(1, steepestOver());
    }

    /// What people fewer than the cheapest number cost, piece by piece.
    List<Piece> below() {
        return pieces(-1, steepestUnder());
    }

    private List<Piece> pieces(int step, long last) {
        int[] ats = bends.stream()
                .mapToInt(bend -> step * bend.at)
                .distinct()
                .filter(at -> at > step * cheapest())
                .sorted()
                .toArray();
        List<Piece> pieces = new ArrayList<>();
        int from = step * cheapest();
        for (int at : ats) {
            pieces.add(new Piece(at - from, of(step * (from + 1)) - of(step * from)));
            from = at;
        }
        pieces.add(new Piece(Piece.NO_END, last));
        return pieces;
    }
}
