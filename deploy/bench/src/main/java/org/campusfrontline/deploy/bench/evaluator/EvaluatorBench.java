package org.campusfrontline.deploy.bench.evaluator;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.measure.Benchmark;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.published.RosterData;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.score.Judgement;
import org.jspecify.annotations.Nullable;

/// The evaluator's total of each published solution against the official validator's, or of plans made by a seed
/// against
/// the benchmark's own count, and moves a second on the largest of the instances. Starts nothing.
public final class EvaluatorBench implements Benchmark {

    private static final double MOVES = 1_000_000;
    private static final int ROUNDS = 8;
    private static final int SEED = 1;

    private final @Nullable Path data;

    public EvaluatorBench() {
        this(RosterData.inrc2().orElse(null));
    }

    /// With the competition's data there, if anywhere.
    EvaluatorBench(@Nullable Path data) {
        this.data = data;
    }

    @Override
    public String name() {
        return "evaluator";
    }

    @Override
    public String summary() {
        return "totals of published INRC-II solutions against the validator's, and moves a second"
                + " [--solutions FOLDER…, by default those of CAMPUS_ROSTER_DATA, else plans drawn by a seed"
                + " against the count from the text]"
                + " [--instances FOLDER, by default the one above] [--seed N] [--rounds N]";
    }

    @Override
    public List<String> options() {
        return List.of("solutions", "instances", "seed", "rounds");
    }

    @Override
    public Measured run(Options options, Consumer<String> tell) {
        int rounds = options.number("rounds", 1, 1000, ROUNDS);
        int seed = options.number("seed", 0, Integer.MAX_VALUE, SEED);
        Measured measured = new Measured();
        Instance largest = SolutionSets.chosen(
                        options.paths("solutions"), options.path("instances").orElse(null), data, Integer.MAX_VALUE)
                .map(sets -> compare(sets, measured, tell))
                .orElseGet(() -> MadeSolutions.compare(seed, measured, tell));
        tell.accept("moves on " + largest.staff() + " people, " + largest.days().count() + " days");
        Speed speed = new Speed(largest);
        measured.atLeast("single moves evaluated a second", MOVES, speed.probes(rounds));
        measured.figure("single moves done and undone a second", speed.changes(rounds));
        measured.figure("swaps of a day evaluated a second", speed.swaps(rounds));
        tell.accept("check sum " + speed.seen());
        return measured;
    }

    private static int size(SolutionSet set) {
        return set.instance().staff() * set.instance().days().count();
    }

    /// Returns the largest instance, with its solution standing.
    private static Instance compare(SolutionSets sets, Measured measured, Consumer<String> tell) {
        int different = 0;
        for (SolutionSet set : sets.read()) {
            Judgement judgement = Judgement.of(set.instance(), set.instance().planned());
            SolutionSet.Total ours = new SolutionSet.Total(
                    judgement.value().hard(), judgement.value().soft());
            measured.figure(set.name(), ours.soft());
            if (!ours.equals(set.validator())) {
                different++;
                tell.accept("DIFFERS: " + set.name() + " is " + ours + ", the validator says " + set.validator());
            }
        }
        measured.figure("solutions", sets.read().size());
        sets.tell(measured);
        measured.atMost("totals that differ from the validator's", 0, different);
        return sets.read().stream()
                .reduce((one, other) -> size(other) > size(one) ? other : one)
                .orElseThrow()
                .instance();
    }
}
