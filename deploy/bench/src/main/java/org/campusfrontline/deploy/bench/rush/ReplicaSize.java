package org.campusfrontline.deploy.bench.rush;

import org.campusfrontline.deploy.bench.client.Options;

/// How large the rush for the replicas is; forty seats a shift make 1,600 seats forty shifts.
record ReplicaSize(int replicas, int attempts, int people, int seats, int clients, boolean kill) {

    private static final int PEOPLE = 10_000;
    private static final int SEATS = 1_600;
    private static final int ATTEMPTS = 100_000;

    static ReplicaSize of(Options options) {
        return new ReplicaSize(
                options.number("replicas", 1, 5, 3),
                options.number("attempts", 100, 1_000_000, ATTEMPTS),
                options.number("people", 40, 30_000, PEOPLE),
                options.number("seats", 40, 10_000, SEATS),
                options.number("clients", 1, 256, 64),
                options.has("kill"));
    }
}
