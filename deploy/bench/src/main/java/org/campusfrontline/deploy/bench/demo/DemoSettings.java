package org.campusfrontline.deploy.bench.demo;

import java.nio.file.Path;
import java.util.Optional;
import org.campusfrontline.deploy.local.stack.CampusFolder;

/// Where the installation is, and how large the job is.
public record DemoSettings(
        String gateway,
        String issuer,
        CampusFolder folder,
        int people,
        int seats,
        Optional<Path> instance,
        int directoryPeople,
        int units,
        int cancellations,
        int atOnce,
        int solveSeconds,
        Runnable duringRush) {

    public static final int PEOPLE = 6410;
    public static final int SEATS = 800;

    public static DemoSettings usual(String gateway, String issuer, CampusFolder folder) {
        return new DemoSettings(
                gateway, issuer, folder, PEOPLE, SEATS, Optional.empty(), 30_000, 40, 100, 64, 20, () -> {});
    }

    public DemoSettings withSize(int manyPeople, int manySeats) {
        return new DemoSettings(
                gateway,
                issuer,
                folder,
                manyPeople,
                manySeats,
                instance,
                Math.max(directoryPeople, manyPeople),
                units,
                Math.min(cancellations, manySeats / 2),
                atOnce,
                solveSeconds,
                duringRush);
    }

    /// A directory of no more people than that.
    public DemoSettings withDirectory(int manyPeople) {
        return new DemoSettings(
                gateway,
                issuer,
                folder,
                people,
                seats,
                instance,
                manyPeople,
                units,
                cancellations,
                atOnce,
                solveSeconds,
                duringRush);
    }

    public DemoSettings withSolveSeconds(int seconds) {
        return new DemoSettings(
                gateway,
                issuer,
                folder,
                people,
                seats,
                instance,
                directoryPeople,
                units,
                cancellations,
                atOnce,
                seconds,
                duringRush);
    }

    public DemoSettings withInstance(Path file) {
        return new DemoSettings(
                gateway,
                issuer,
                folder,
                people,
                seats,
                Optional.of(file),
                directoryPeople,
                units,
                cancellations,
                atOnce,
                solveSeconds,
                duringRush);
    }

    /// Told when the rush has begun, so that a benchmark can kill something in its midst.
    public DemoSettings withDuringRush(Runnable action) {
        return new DemoSettings(
                gateway,
                issuer,
                folder,
                people,
                seats,
                instance,
                directoryPeople,
                units,
                cancellations,
                atOnce,
                solveSeconds,
                action);
    }
}
