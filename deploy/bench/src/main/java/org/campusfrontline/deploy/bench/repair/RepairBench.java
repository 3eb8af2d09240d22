package org.campusfrontline.deploy.bench.repair;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.evaluator.SolutionSet;
import org.campusfrontline.deploy.bench.measure.Benchmark;
import org.campusfrontline.deploy.bench.measure.Measured;

/// People fall out of published INRC-II solutions at random: how long substitutes, repairs and the proved fewest
/// changes take, and how many changes those are. Starts nothing.
public final class RepairBench implements Benchmark {

    private static final int TRIALS = 20;
    private static final int WEEKS = 4;
    private static final int SECONDS = 10;

    @Override
    public String name() {
        return "repair";
    }

    @Override
    public String summary() {
        return "1 to 10 % absent at random on published INRC-II solutions: substitutes, repairs, fewest changes"
                + " --solution FOLDER [--instance FOLDER, by default the one above] [--weeks N] [--trials N a"
                + " solution] [--seed N] [--seconds N for a proof]";
    }

    @Override
    public List<String> options() {
        return List.of("solution", "instance", "weeks", "trials", "seed", "seconds");
    }

    @Override
    public Measured run(Options options, Consumer<String> tell) {
        Path solutions = options.path("solution")
                .orElseThrow(() -> new IllegalArgumentException("--solution names a folder of solutions"));
        Path instances = options.path("instance").orElse(solutions.resolve(".."));
        int seed = options.number("seed", 0, Integer.MAX_VALUE, 1);
        int seconds = options.number("seconds", 1, 3600, SECONDS);
        int trials = options.number("trials", 1, 10_000, TRIALS);
        List<SolutionSet> sets = SolutionSet.below(solutions, instances, options.number("weeks", 1, 52, WEEKS));
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("no solution with a validator.txt lies below " + solutions);
        }
        Measured measured = new Measured();
        measured.figure("seed", seed);
        List<Trial> all = new ArrayList<>();
        for (SolutionSet set : sets) {
            List<Trial> some = trials(set, new Random(seed), trials, seconds);
            tell.accept(line(set.name(), new Results(some)));
            new Results(some).tell(set.name() + ": ", measured);
            all.addAll(some);
        }
        new Results(all).hold(measured);
        return measured;
    }

    /// One trial is run and forgotten before, so that the first is not measured while the machine warms up.
    private static List<Trial> trials(SolutionSet set, Random random, int count, int seconds) {
        List<Trial> trials = new ArrayList<>();
        Trial.run(set.instance(), new Random(random.nextLong()), seconds);
        for (int trial = 0; trial < count; trial++) {
            trials.add(Trial.run(set.instance(), random, seconds));
        }
        return trials;
    }

    private static String line(String name, Results results) {
        return String.format(
                Locale.ROOT,
                "%s: answer p95 %.3f s, cover p95 %.3f s, proved %.0f %%",
                name,
                results.answer(95),
                results.cover(95),
                results.provedPercent());
    }
}
