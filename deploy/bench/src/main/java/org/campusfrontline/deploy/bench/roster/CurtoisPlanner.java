package org.campusfrontline.deploy.bench.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.campusfrontline.roster.curtois.InstanceLimits;
import org.campusfrontline.roster.curtois.InstanceReader;
import org.campusfrontline.roster.curtois.InstanceReading;
import org.campusfrontline.roster.evaluation.Evaluation;
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.campusfrontline.roster.solve.PeriodPlanner;

/// Instances of Curtois and Qu, planned as the service plans a period's lists. `Instance8.txt` is number 8.
final class CurtoisPlanner implements Planner {

    @Override
    public Result plan(Path path, Duration time, int threads) {
        PlanningProblem problem = read(path);
        String name = name(path).replace("Instance", "");
        long begun = System.nanoTime();
        AtomicLong first = new AtomicLong(-1);
        PeriodPlanner.Planned planned = new PeriodPlanner()
                .plan(problem, time, threads, value -> first.compareAndSet(-1, System.nanoTime() - begun))
                .orElseThrow(
                        () -> new IllegalArgumentException(path + ": no plan that keeps the hard rules was found"));
        double seconds = (System.nanoTime() - begun) / 1e9;
        Evaluation evaluation = new Evaluator(IndexedProblem.of(problem)).evaluate(planned.plan());
        Path folder = path.toAbsolutePath().getParent();
        return new Result(
                name,
                evaluation.penalty().total(),
                planned.bound(),
                folder == null ? null : BestKnown.of(folder, name),
                evaluation.breaches().size(),
                first.get() / 1e9,
                seconds);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName()).replace(".txt", "");
    }

    private static PlanningProblem read(Path path) {
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            if (new InstanceReader(InstanceLimits.standard()).read(text) instanceof InstanceReading.Readable readable) {
                return readable.problem();
            }
            throw new IllegalArgumentException(path + " is no instance of Curtois and Qu");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
