package org.campusfrontline.deploy.bench.measure;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.demo.DemoRun;
import org.campusfrontline.deploy.bench.demo.DemoSettings;
import org.campusfrontline.deploy.bench.demo.Report;
import org.campusfrontline.deploy.local.stack.Stack;

/// One rush for each part: the part gets SIGKILL in its midst and is started again; every comparison must hold then.
public final class KillBench implements Benchmark {

    private static final List<String> PARTS =
            List.of("gateway", "volunteer", "roster", "assessment", "notification", "broker", "database");
    private static final Duration INTO_THE_RUSH = Duration.ofMillis(1500);
    private static final int PEOPLE = 2000;
    private static final int SEATS = 400;
    private static final int SOLVE_SECONDS = 3;
    private static final double A_THOUSAND = 1000;

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public String summary() {
        return "each process in turn gets SIGKILL during a rush; every comparison is true afterwards [--people N]"
                + " [--seats N] [--parts A,B]";
    }

    @Override
    public List<String> options() {
        return List.of("people", "seats", "parts");
    }

    @Override
    public Measured run(Options options, Consumer<String> tell) {
        int people = options.number("people", 200, 30_000, PEOPLE);
        int seats = options.number("seats", 40, 10_000, SEATS);
        Measured measured = new Measured();
        try (OwnStack own = OwnStack.start(tell)) {
            tell.accept("a rush without a kill, to warm up");
            DemoSettings settings =
                    own.demo().withSize(people, seats).withDirectory(people).withSolveSeconds(SOLVE_SECONDS);
            compare("nothing killed", settings, measured, tell);
            for (String part : parts(options)) {
                tell.accept("killing " + part + " during a rush");
                Away away = new Away(own.stack(), part);
                compare(part, settings.withDuringRush(away), measured, tell);
                measured.figure(part + ": s until it was there again", away.seconds());
            }
        }
        return measured;
    }

    private static List<String> parts(Options options) {
        List<String> chosen =
                options.text("parts").map(text -> List.of(text.split(","))).orElse(PARTS);
        if (!PARTS.containsAll(chosen)) {
            throw new IllegalArgumentException("--parts takes some of " + String.join(",", PARTS));
        }
        return chosen;
    }

    private static void compare(String part, DemoSettings settings, Measured measured, Consumer<String> tell) {
        Report report = new DemoRun(settings, tell).run();
        List<Report.Comparison> wrong = report.comparisons().stream()
                .filter(comparison -> !comparison.equal())
                .toList();
        wrong.forEach(comparison -> tell.accept("DOES NOT HOLD: " + comparison));
        measured.figure(part + ": comparisons", report.comparisons().size());
        measured.atMost(part + ": comparisons that do not hold", 0, wrong.size());
        refuseLateKill(report);
        report.figures().stream()
                .filter(figure -> figure.name().startsWith("sent again"))
                .forEach(figure -> measured.figure(part + ": sent again", figure.value()));
    }

    /// A rush that was over before the kill would show nothing.
    private static void refuseLateKill(Report report) {
        double rush = report.figures().stream()
                .filter(figure -> figure.name().equals("rush"))
                .mapToDouble(Report.Figure::value)
                .findFirst()
                .orElse(0);
        if (rush * A_THOUSAND < INTO_THE_RUSH.toMillis()) {
            throw new IllegalStateException("the rush was over after " + rush + " s: too few people for a kill in it");
        }
    }

    /// SIGKILL and a new start, and how long nobody answered in between.
    private static final class Away implements Runnable {

        private static final double A_SECOND = 1_000_000_000.0;
        private final Stack stack;
        private final String part;
        private volatile long nanos;

        Away(Stack stack, String part) {
            this.stack = stack;
            this.part = part;
        }

        @Override
        public void run() {
            Pause.of(INTO_THE_RUSH);
            long killed = System.nanoTime();
            stack.kill(part);
            stack.restart(part);
            nanos = System.nanoTime() - killed;
        }

        double seconds() {
            if (nanos == 0) {
                throw new IllegalStateException(part + " was not killed, or did not come back");
            }
            return nanos / A_SECOND;
        }
    }
}
