package org.campusfrontline.deploy.bench.demo;

/// How large the job is: who rushes for what, how many people the directory holds, and how hard the solver tries.
public record DemoSize(
        int people, int seats, int directoryPeople, int units, int cancellations, int atOnce, int solveSeconds) {

    private static final int STAFF = 25;

    static DemoSize usual() {
        return new DemoSize(DemoSettings.PEOPLE, DemoSettings.SEATS, 30_000, 40, 100, 64, 20);
    }

    DemoSize of(int manyPeople, int manySeats) {
        int directory = Math.max(directoryPeople, manyPeople);
        int cancelled = Math.min(cancellations, manySeats / 2);
        return new DemoSize(manyPeople, manySeats, directory, units, cancelled, atOnce, solveSeconds);
    }

    DemoSize directory(int many) {
        int enough = Math.max(many, units * STAFF);
        return new DemoSize(people, seats, enough, units, cancellations, atOnce, solveSeconds);
    }

    DemoSize solving(int seconds) {
        return new DemoSize(people, seats, directoryPeople, units, cancellations, atOnce, seconds);
    }
}
