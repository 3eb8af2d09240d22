package org.campusfrontline.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// The buckets that this relay may send now. Its own monotonic clock ends them before the database's clock does;
/// a bucket is given up only when no lane is sending from it.
final class Leases {

    private static final int MARGIN = 4;

    private final LeaseTable table;
    private final String owner;
    private final long trustedNanos;
    private final SortedSet<Integer> open = new TreeSet<>();
    private final Map<Lane, Set<Integer>> inUse = new EnumMap<>(Lane.class);
    private long trustedUntil = System.nanoTime();
    private boolean others;

    Leases(String owner, Duration lease) {
        this.owner = owner;
        this.table = new LeaseTable(owner, lease);
        this.trustedNanos = lease.toNanos() - lease.toNanos() / MARGIN;
    }

    /// The buckets that the lane may send from until it calls `leave`; empty when the lease may have lapsed.
    synchronized Set<Integer> enter(Lane lane) {
        Set<Integer> buckets = trusted() ? Set.copyOf(open) : Set.of();
        inUse.put(lane, buckets);
        return buckets;
    }

    synchronized void leave(Lane lane) {
        inUse.remove(lane);
    }

    /// Whether what `enter` gave still holds.
    synchronized boolean trusted() {
        return System.nanoTime() - trustedUntil < 0;
    }

    synchronized boolean othersLive() {
        return others;
    }

    synchronized int held() {
        return trusted() ? open.size() : 0;
    }

    /// Renews, gives up what is more than the fair share, and claims what is missing of it.
    void beat(Connection connection) throws SQLException {
        table.heartbeat(connection);
        long asked = System.nanoTime();
        SortedSet<Integer> held = table.renew(connection);
        List<String> living = table.living(connection);
        for (int bucket : adopt(held, asked, living)) {
            table.release(connection, bucket);
        }
        claim(connection, share(living) - held.size());
    }

    /// Takes the database's word for what is held. What is above the fair share is closed to new batches at once;
    /// returns those of it that no batch uses.
    private synchronized Collection<Integer> adopt(SortedSet<Integer> held, long asked, List<String> living) {
        trustedUntil = asked + trustedNanos;
        others = living.size() > 1;
        open.clear();
        open.addAll(held);
        List<Integer> idle = new ArrayList<>();
        while (open.size() > share(living)) {
            int bucket = open.removeLast();
            if (inUse.values().stream().noneMatch(used -> used.contains(bucket))) {
                idle.add(bucket);
            }
        }
        return idle;
    }

    /// The buckets divided; the first owners in order get one of the remainder each.
    private int share(List<String> living) {
        int rank = living.indexOf(owner);
        int members = Math.max(1, living.size());
        return Buckets.COUNT / members + (rank < Buckets.COUNT % members ? 1 : 0);
    }

    private void claim(Connection connection, int wanted) throws SQLException {
        if (wanted <= 0) {
            return;
        }
        int missing = wanted;
        for (int bucket : table.free(connection)) {
            if (missing > 0 && table.claim(connection, bucket)) {
                missing--;
                synchronized (this) {
                    open.add(bucket);
                }
            }
        }
    }

    /// Frees everything at once for the others; the caller has stopped all lanes.
    void quit(Connection connection) throws SQLException {
        synchronized (this) {
            open.clear();
            trustedUntil = System.nanoTime();
        }
        table.leave(connection);
    }
}
