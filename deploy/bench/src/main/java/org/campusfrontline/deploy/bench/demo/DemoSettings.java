package org.campusfrontline.deploy.bench.demo;

import java.nio.file.Path;
import java.util.Optional;
import org.campusfrontline.deploy.local.stack.CampusFolder;

/// Where the installation is, and how large the job is. `duringRush` is told when the rush has begun, so that a
/// benchmark can kill something in its midst.
public record DemoSettings(
        String gateway,
        String issuer,
        CampusFolder folder,
        DemoSize size,
        Optional<Path> instance,
        Runnable duringRush) {

    public static final int PEOPLE = 6410;
    public static final int SEATS = 800;

    public static DemoSettings usual(String gateway, String issuer, CampusFolder folder) {
        return new DemoSettings(gateway, issuer, folder, DemoSize.usual(), Optional.empty(), () -> {});
    }

    public DemoSettings withSize(int manyPeople, int manySeats) {
        return with(size.of(manyPeople, manySeats));
    }

    /// A directory of no more people than that, but enough for a unit to staff its roster.
    public DemoSettings withDirectory(int manyPeople) {
        return with(size.directory(manyPeople));
    }

    public DemoSettings withSolveSeconds(int seconds) {
        return with(size.solving(seconds));
    }

    private DemoSettings with(DemoSize chosen) {
        return new DemoSettings(gateway, issuer, folder, chosen, instance, duringRush);
    }

    public DemoSettings withInstance(Path file) {
        return new DemoSettings(gateway, issuer, folder, size, Optional.of(file), duringRush);
    }

    public DemoSettings withDuringRush(Runnable action) {
        return new DemoSettings(gateway, issuer, folder, size, instance, action);
    }

    int people() {
        return size.people();
    }

    int seats() {
        return size.seats();
    }

    int directoryPeople() {
        return size.directoryPeople();
    }

    int units() {
        return size.units();
    }

    int cancellations() {
        return size.cancellations();
    }

    int atOnce() {
        return size.atOnce();
    }

    int solveSeconds() {
        return size.solveSeconds();
    }
}
