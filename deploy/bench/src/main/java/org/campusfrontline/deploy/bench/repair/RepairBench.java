package org.campusfrontline.deploy.bench.repair;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.evaluator.SolutionSets;
import org.campusfrontline.deploy.bench.made.MadeInstance;
import org.campusfrontline.deploy.bench.made.MadePlans;
import org.campusfrontline.deploy.bench.measure.Benchmark;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.published.RosterData;
import org.campusfrontline.roster.engine.compile.Instance;
import org.jspecify.annotations.Nullable;

/// People fall out of solved INRC-II rosters at random: how long substitutes, repairs and the proved fewest changes
/// take,
/// and how many changes those are. Starts nothing.
public final class RepairBench implements Benchmark {

    private static final int TRIALS = 20;
    private static final int WEEKS = 4;
    private static final int SECONDS = 10;
    private static final int PEOPLE = 60;
    private static final int PLANNING = 20;
    private static final int THREADS = 2;

    private final @Nullable Path data;

    public RepairBench() {
        this(RosterData.inrc2().orElse(null));
    }

    /// With the competition's data there, if anywhere.
    RepairBench(@Nullable Path data) {
        this.data = data;
    }

    @Override
    public String name() {
        return "repair";
    }

    @Override
    public String summary() {
        return "1 to 10 % absent at random on solved INRC-II rosters: substitutes, repairs, fewest changes"
                + " [--solution FOLDER…, by default those of CAMPUS_ROSTER_DATA, else a roster made by the seed and"
                + " solved: --people N --planning SECONDS] [--instance FOLDER, by default the one above] [--weeks N]"
                + " [--trials N a solution] [--seed N] [--seconds N for a proof]";
    }

    @Override
    public List<String> options() {
        return List.of("solution", "instance", "people", "planning", "weeks", "trials", "seed", "seconds");
    }

    @Override
    public Measured run(Options options, Consumer<String> tell) {
        int seed = options.number("seed", 0, Integer.MAX_VALUE, 1);
        int seconds = options.number("seconds", 1, 3600, SECONDS);
        int trials = options.number("trials", 1, 10_000, TRIALS);
        int weeks = options.number("weeks", 1, 52, WEEKS);
        Measured measured = new Measured();
        measured.figure("seed", seed);
        Map<String, Instance> rosters = SolutionSets.chosen(
                        options.paths("solution"), options.path("instance").orElse(null), data, weeks)
                .map(sets -> published(sets, measured))
                .orElseGet(() -> made(options, weeks, seed, measured, tell));
        List<Trial> all = new ArrayList<>();
        rosters.forEach((name, instance) -> {
            List<Trial> some = trials(instance, new Random(seed), trials, seconds);
            tell.accept(line(name, new Results(some)));
            new Results(some).tell(name + ": ", measured);
            all.addAll(some);
        });
        new Results(all).hold(measured);
        return measured;
    }

    private static Map<String, Instance> published(SolutionSets sets, Measured measured) {
        measured.figure("published solutions", sets.read().size());
        sets.tell(measured);
        Map<String, Instance> rosters = new LinkedHashMap<>();
        sets.read().forEach(set -> rosters.put(set.name(), set.instance()));
        return rosters;
    }

    private static Map<String, Instance> made(
            Options options, int weeks, int seed, Measured measured, Consumer<String> tell) {
        int people = options.number("people", 6, 200, PEOPLE);
        Duration planning = Duration.ofSeconds(options.number("planning", 1, 3600, PLANNING));
        MadeInstance made = MadeInstance.of(people, weeks, seed);
        tell.accept("planning " + people + " people over " + weeks + " weeks");
        MadePlans.Solved solved = MadePlans.solved(made.problem(), planning, THREADS);
        measured.figure("people of the roster made", people);
        measured.figure("weeks of the roster made", weeks);
        measured.figure("value of the roster made", solved.value());
        measured.note("no published solution was named (--solution FOLDER, or the variable CAMPUS_ROSTER_DATA):"
                + " people fall out of one roster of INRC-II's family, made by the seed and solved by the"
                + " service's engine in "
                + planning.toSeconds() + " s");
        return Map.of("made by the seed", solved.instance());
    }

    /// One trial is run and forgotten before, so that the first is not measured while the machine warms up.
    private static List<Trial> trials(Instance instance, Random random, int count, int seconds) {
        List<Trial> trials = new ArrayList<>();
        Trial.run(instance, new Random(random.nextLong()), seconds);
        for (int trial = 0; trial < count; trial++) {
            trials.add(Trial.run(instance, random, seconds));
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
