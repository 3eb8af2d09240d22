package org.campusfrontline.volunteer.recruitment.shape;

/// What a load left in the tables, and what the database refused meanwhile.
record Tally(int overbooked, int worst, int underfilled, int doubled, int twice, int deadlocks, int byNet) {

    static final String HEAD = "%-52s %10s %6s %11s %8s %6s %9s %7s"
            .formatted("shape", "overbooked", "worst", "underfilled", "doubled", "twice", "deadlocks", "by net");

    boolean isClean() {
        return overbooked == 0 && underfilled == 0 && doubled == 0 && twice == 0 && deadlocks == 0;
    }

    String line(String name) {
        return "%-52s %10d %6d %11d %8d %6d %9d %7d"
                .formatted(name, overbooked, worst, underfilled, doubled, twice, deadlocks, byNet);
    }
}
