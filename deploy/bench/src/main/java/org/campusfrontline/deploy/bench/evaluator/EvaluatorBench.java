package org.campusfrontline.deploy.bench.evaluator;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.measure.Benchmark;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.roster.engine.score.Judgement;

/// The evaluator's total of each published solution against the official validator's, and moves a second on the
/// largest of the instances. Starts nothing.
public final class EvaluatorBench implements Benchmark {

    private static final double MOVES = 1_000_000;
    private static final int ROUNDS = 8;

    @Override
    public String name() {
        return "evaluator";
    }

    @Override
    public String summary() {
        return "totals of published INRC-II solutions against the validator's, and moves a second --solutions FOLDER"
                + " [--instances FOLDER, by default the one above] [--rounds N]";
    }

    @Override
    public List<String> options() {
        return List.of("solutions", "instances", "rounds");
    }

    @Override
    public Measured run(Options options, Consumer<String> tell) {
        Path solutions = options.path("solutions")
                .orElseThrow(() -> new IllegalArgumentException("--solutions names the folder of the solutions"));
        Path instances = options.path("instances").orElse(solutions.resolve(".."));
        int rounds = options.number("rounds", 1, 1000, ROUNDS);
        List<SolutionSet> sets = SolutionSet.below(solutions, instances);
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("no solution with a validator.txt lies below " + solutions);
        }
        Measured measured = new Measured();
        compare(sets, measured, tell);
        SolutionSet largest = sets.stream()
                .reduce((one, other) -> size(other) > size(one) ? other : one)
                .orElseThrow();
        tell.accept("moves on " + largest.name());
        Speed speed = new Speed(largest.instance());
        measured.atLeast("single moves evaluated a second", MOVES, speed.probes(rounds));
        measured.figure("single moves done and undone a second", speed.changes(rounds));
        measured.figure("swaps of a day evaluated a second", speed.swaps(rounds));
        tell.accept("check sum " + speed.seen());
        return measured;
    }

    private static int size(SolutionSet set) {
        return set.instance().staff() * set.instance().days().count();
    }

    private static void compare(List<SolutionSet> sets, Measured measured, Consumer<String> tell) {
        int different = 0;
        for (SolutionSet set : sets) {
            Judgement judgement = Judgement.of(set.instance(), set.instance().planned());
            SolutionSet.Total ours = new SolutionSet.Total(
                    judgement.value().hard(), judgement.value().soft());
            measured.figure(set.name(), ours.soft());
            if (!ours.equals(set.validator())) {
                different++;
                tell.accept("DIFFERS: " + set.name() + " is " + ours + ", the validator says " + set.validator());
            }
        }
        measured.figure("solutions", sets.size());
        measured.atMost("totals that differ from the validator's", 0, different);
    }
}
