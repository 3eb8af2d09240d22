package org.campusfrontline.deploy.bench.repair;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.campusfrontline.deploy.bench.client.Latencies;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.roster.repair.core.MinimumRepair;

/// What trials came to.
record Results(List<Trial> trials) {

    private static final double MILLIS = 1000;
    private static final double HUNDRED = 100;
    private static final double MEDIAN = 50;
    private static final double NEARLY_ALL = 95;
    private static final double ANSWER_SECONDS = 2;
    private static final double PROOF_SECONDS = 10;

    Results {
        trials = List.copyOf(trials);
    }

    private double seconds(ToLongFunction<Trial> took, double percent) {
        return Latencies.of(trials.stream().mapToLong(took).toArray()).millis(percent) / MILLIS;
    }

    double answer(double percent) {
        return seconds(Trial::answerTook, percent);
    }

    double cover(double percent) {
        return seconds(Trial::coverTook, percent);
    }

    double provedPercent() {
        return proved(Trial::cover);
    }

    private double proved(Function<Trial, MinimumRepair> which) {
        return HUNDRED * mean(trial -> which.apply(trial).proved() ? 1 : 0);
    }

    private double mean(ToDoubleFunction<Trial> of) {
        return trials.stream().mapToDouble(of).average().orElse(0);
    }

    void tell(String name, Measured measured) {
        measured.figure(name + "seats open, mean", mean(Trial::seats));
        measured.figure(name + "substitutes p95 s", seconds(Trial::substitutesTook, NEARLY_ALL));
        measured.figure(name + "substitutes and repairs p50 s", answer(MEDIAN));
        measured.figure(name + "substitutes and repairs p95 s", answer(NEARLY_ALL));
        minimum(name + "fewest changes for hard rules", Trial::hardRules, Trial::hardRulesTook, measured);
        minimum(name + "fewest changes for cover", Trial::cover, Trial::coverTook, measured);
    }

    private void minimum(
            String name, Function<Trial, MinimumRepair> which, ToLongFunction<Trial> took, Measured measured) {
        measured.figure(name + ", p50 s", seconds(took, MEDIAN));
        measured.figure(name + ", p95 s", seconds(took, NEARLY_ALL));
        measured.figure(name + ", proved %", proved(which));
        measured.figure(name + ", changes, mean", mean(trial -> changes(which.apply(trial))));
        measured.figure(
                name + ", seats nobody can fill, mean",
                mean(trial -> which.apply(trial).unfilled()));
    }

    private static int changes(MinimumRepair repair) {
        return repair.changes().map(List::size).orElse(repair.atLeast());
    }

    /// All trials against the aims.
    void hold(Measured measured) {
        measured.figure("trials", trials.size());
        measured.figure("seats open, mean", mean(Trial::seats));
        measured.figure("substitutes offered a seat, of ten, mean", mean(Trial::offered) / mean(Trial::seats));
        measured.figure("repairs a seat, mean", mean(Trial::repairs) / mean(Trial::seats));
        measured.figure("substitutes p50 s", seconds(Trial::substitutesTook, MEDIAN));
        measured.figure("substitutes p95 s", seconds(Trial::substitutesTook, NEARLY_ALL));
        measured.figure("substitutes and repairs p50 s", answer(MEDIAN));
        measured.atMost("substitutes and repairs p95 s", ANSWER_SECONDS, answer(NEARLY_ALL));
        minimum("fewest changes for hard rules", Trial::hardRules, Trial::hardRulesTook, measured);
        minimum("fewest changes for cover", Trial::cover, Trial::coverTook, measured);
        measured.atMost(
                "the slowest of the proofs, p95 s",
                PROOF_SECONDS,
                Math.max(cover(NEARLY_ALL), seconds(Trial::hardRulesTook, NEARLY_ALL)));
        measured.atLeast("proved %", HUNDRED, Math.min(proved(Trial::hardRules), proved(Trial::cover)));
    }
}
