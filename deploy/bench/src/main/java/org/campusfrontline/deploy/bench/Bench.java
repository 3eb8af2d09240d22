package org.campusfrontline.deploy.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.deploy.bench.campusroster.CampusRosterBench;
import org.campusfrontline.deploy.bench.campusroster.ExplainBench;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.evaluator.EvaluatorBench;
import org.campusfrontline.deploy.bench.events.EventsBench;
import org.campusfrontline.deploy.bench.intake.ImportBench;
import org.campusfrontline.deploy.bench.measure.Benchmark;
import org.campusfrontline.deploy.bench.measure.KillBench;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.measure.OwnStack;
import org.campusfrontline.deploy.bench.measure.ResultsFile;
import org.campusfrontline.deploy.bench.repair.RepairBench;
import org.campusfrontline.deploy.bench.roster.RosterBench;
import org.campusfrontline.deploy.bench.rush.RushBench;
import org.campusfrontline.deploy.bench.teams.TeamsBench;

/// `./campus bench NAME`: exit code 0 when every aim held, 3 when one was missed, 1 when it could not run.
public final class Bench {

    private static final List<Benchmark> ALL = List.of(
            new RushBench(),
            new TeamsBench(),
            new EventsBench(),
            new ImportBench(),
            new KillBench(),
            new EvaluatorBench(),
            new RepairBench(),
            new RosterBench(),
            new CampusRosterBench(),
            new ExplainBench());
    private static final String RESULTS = "deploy/bench/RESULTS.md";
    private static final int MISSED = 3;
    private final List<Benchmark> known;
    private final Path checkout;
    private final PrintStream out;
    private final PrintStream err;

    Bench(List<Benchmark> known, Path checkout, PrintStream out, PrintStream err) {
        this.known = List.copyOf(known);
        this.checkout = checkout;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(new Bench(ALL, OwnStack.checkout(), stream(FileDescriptor.out), stream(FileDescriptor.err))
                .run(arguments));
    }

    private static PrintStream stream(FileDescriptor of) {
        return new PrintStream(new FileOutputStream(of), true, StandardCharsets.UTF_8);
    }

    int run(String... arguments) {
        try {
            Options options = Options.read(arguments);
            return options.has("list") ? list(options) : measure(options);
        } catch (IllegalArgumentException wrong) {
            err.println("campus bench: " + wrong.getMessage());
            return 1;
        }
    }

    private int list(Options options) {
        options.only("list");
        known.forEach(bench -> out.printf("%-14s %s%n", bench.name(), bench.summary()));
        return 0;
    }

    private int measure(Options options) {
        Benchmark bench = chosen(options);
        List<String> takes = new ArrayList<>(List.of("json", "record"));
        takes.addAll(bench.options());
        options.only(takes.toArray(String[]::new));
        try {
            Measured measured = bench.run(options, step -> err.println("  " + step));
            if (options.has("record")) {
                new ResultsFile(checkout.resolve(RESULTS)).record(options.asGiven(), measured, commit());
            }
            out.println(options.has("json") ? measured.json(bench.name()).toPrettyString() : measured.table());
            return measured.held() ? 0 : MISSED;
        } catch (IllegalArgumentException wrong) {
            throw wrong;
        } catch (RuntimeException failed) {
            tell(bench, failed);
            return 1;
        }
    }

    private void tell(Benchmark bench, RuntimeException failed) {
        err.println("campus bench: " + bench.name() + " could not run: " + failed.getMessage());
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            err.println("  because: " + cause);
        }
    }

    private Benchmark chosen(Options options) {
        if (options.words().isEmpty()) {
            throw new IllegalArgumentException("the benchmark comes first; ./campus bench --list names them");
        }
        String name = options.words().getFirst();
        return known.stream()
                .filter(bench -> bench.name().equals(name) && options.words().size() == 1)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no benchmark is called '"
                        + String.join(" ", options.words()) + "'; ./campus bench --list names them"));
    }

    private String commit() {
        try {
            Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                    .directory(checkout.toFile())
                    .start();
            String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return commit.isEmpty() ? "unknown" : commit;
        } catch (IOException noGit) {
            return "unknown";
        }
    }
}
