package org.campusfrontline.deploy.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.measure.Benchmark;
import org.campusfrontline.deploy.bench.measure.KillBench;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.measure.ResultsFile;

/// `./campus bench NAME`: exit code 0 when every aim held, 3 when one was missed, 1 when it could not run.
public final class Bench {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    private static final List<Benchmark> ALL = List.of(new KillBench());
    private static final int MISSED = 3;

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try {
            Options options = Options.read(arguments);
            options.only("json", "record", "list");
            if (options.has("list")) {
                ALL.forEach(bench -> OUT.printf("%-12s %s%n", bench.name(), bench.summary()));
                return 0;
            }
            return measure(options);
        } catch (IllegalArgumentException wrong) {
            ERR.println("campus bench: " + wrong.getMessage());
            return 1;
        }
    }

    private static int measure(Options options) {
        String name = options.words().isEmpty() ? "" : options.words().getFirst();
        Optional<Benchmark> found =
                ALL.stream().filter(bench -> bench.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "no benchmark is called '" + name + "'; ./campus bench --list names them");
        }
        try {
            Measured measured = found.get().run(options, step -> ERR.println("  " + step));
            if (options.has("record")) {
                new ResultsFile(Path.of(System.getProperty("campus.root", "."), "deploy/bench/RESULTS.md"))
                        .record(name, measured, commit());
            }
            OUT.println(options.has("json") ? measured.json(name).toPrettyString() : measured.table());
            return measured.held() ? 0 : MISSED;
        } catch (RuntimeException failed) {
            ERR.println("campus bench: " + name + " could not run: " + failed.getMessage());
            return 1;
        }
    }

    private static String commit() {
        try {
            Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                    .directory(Path.of(System.getProperty("campus.root", ".")).toFile())
                    .start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
