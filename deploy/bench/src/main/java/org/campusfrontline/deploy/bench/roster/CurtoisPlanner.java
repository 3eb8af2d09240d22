package org.campusfrontline.deploy.bench.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.campusfrontline.deploy.bench.published.Assignment;
import org.campusfrontline.deploy.bench.published.Count;
import org.campusfrontline.deploy.bench.published.CurtoisCase;
import org.campusfrontline.deploy.bench.published.CurtoisScore;
import org.campusfrontline.deploy.bench.published.CurtoisText;
import org.campusfrontline.deploy.bench.rival.CurtoisSheet;
import org.campusfrontline.roster.curtois.InstanceLimits;
import org.campusfrontline.roster.curtois.InstanceReader;
import org.campusfrontline.roster.curtois.InstanceReading;
import org.campusfrontline.roster.evaluation.Evaluation;
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.campusfrontline.roster.solve.PeriodPlanner;

/// Instances of Curtois and Qu, planned as the service plans a period's lists. `Instance8.txt` is number 8.
final class CurtoisPlanner implements Planner {

    @Override
    public Result plan(Path path, Duration time, int threads) {
        String text = text(path);
        PlanningProblem problem = read(path, text);
        String name = name(path).replace("Instance", "");
        long begun = System.nanoTime();
        AtomicLong first = new AtomicLong(-1);
        Optional<PeriodPlanner.Planned> planned = new PeriodPlanner()
                .plan(problem, time, threads, value -> first.compareAndSet(-1, System.nanoTime() - begun));
        double seconds = (System.nanoTime() - begun) / 1e9;
        Path folder = path.toAbsolutePath().getParent();
        Long best = folder == null ? null : BestKnown.of(folder, name);
        if (planned.isEmpty()) {
            return Result.withoutPlan(name, best, seconds);
        }
        Plan plan = planned.get().plan();
        Evaluation evaluation = new Evaluator(IndexedProblem.of(problem)).evaluate(plan);
        Count count = CurtoisScore.of(CurtoisText.read(text), assignments(problem, plan));
        Disagreement.check(
                name, count, evaluation.breaches().size(), evaluation.penalty().total());
        return Result.of(name, count, planned.get().bound(), best, first.get() / 1e9, seconds);
    }

    @Override
    public Contest contest(Path path) {
        CurtoisCase instance = CurtoisText.read(text(path));
        return new Contest(CurtoisSheet.of(instance), plan -> CurtoisScore.of(instance, plan));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName()).replace(".txt", "");
    }

    private static List<Assignment> assignments(PlanningProblem problem, Plan plan) {
        List<Assignment> assignments = new ArrayList<>();
        for (int person = 0; person < plan.staff(); person++) {
            for (int day = 0; day < problem.horizon().days(); day++) {
                if (plan.shift(person, day) != Plan.OFF) {
                    assignments.add(new Assignment(person, day, plan.shift(person, day), 0));
                }
            }
        }
        return assignments;
    }

    private static String text(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanningProblem read(Path path, String text) {
        if (new InstanceReader(InstanceLimits.standard()).read(text) instanceof InstanceReading.Readable readable) {
            return readable.problem();
        }
        throw new IllegalArgumentException(path + " is no instance of Curtois and Qu");
    }
}
