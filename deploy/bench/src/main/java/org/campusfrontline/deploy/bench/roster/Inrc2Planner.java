package org.campusfrontline.deploy.bench.roster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.campusfrontline.deploy.bench.evaluator.Inrc2Files;
import org.campusfrontline.deploy.bench.published.Assignment;
import org.campusfrontline.deploy.bench.published.Count;
import org.campusfrontline.deploy.bench.published.Inrc2Case;
import org.campusfrontline.deploy.bench.published.Inrc2Score;
import org.campusfrontline.deploy.bench.published.Inrc2Text;
import org.campusfrontline.deploy.bench.rival.Inrc2Sheet;
import org.campusfrontline.roster.column.ColumnPlanner;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.Selector;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.Value;
import org.campusfrontline.roster.pricing.RulePlanner;
import org.campusfrontline.roster.pricing.Weights;

/// Instances of the second nurse rostering competition, all weeks at once: `FOLDER/n030w4_1_6-2-9-1`, where the folder
/// holds one of the data set, `n030w4`.
final class Inrc2Planner implements Planner {

    @Override
    public Result plan(Path path, Duration time, int threads) {
        Inrc2Files files = files(path);
        long begun = System.nanoTime();
        First first = new First(begun, new AtomicLong(-1));
        Problem problem = files.problem();
        RulePlanner.Planned planned = new RulePlanner(problem, Weights.standard(), threads, first).plan(time);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Inrc2Text text = files.published();
        Count count = Inrc2Score.of(text.instance(), assignments(text, problem, planned.board()));
        Value engines = planned.judgement().value();
        Disagreement.check(files.name(), count, engines.hard(), engines.soft());
        Long best = BestKnown.of(files.folder().resolve(".."), files.name());
        return Result.of(files.name(), count, planned.bound(), best, first.seconds(seconds), seconds);
    }

    @Override
    public Contest contest(Path path) {
        Inrc2Case instance = files(path).published().instance();
        return new Contest(Inrc2Sheet.of(instance), plan -> Inrc2Score.of(instance, plan));
    }

    private static Inrc2Files files(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException(path + " is no instance");
        }
        return Inrc2Files.of(folder, String.valueOf(path.getFileName()));
    }

    private static List<Assignment> assignments(Inrc2Text text, Problem problem, Board board) {
        Instance instance = Instance.of(problem);
        List<Assignment> plan = new ArrayList<>();
        for (int person = 0; person < instance.staff(); person++) {
            String nurse = problem.staff().get(person).id();
            for (int day = 0; day < instance.days().count(); day++) {
                String works = instance.name(board.code(person, instance.position(day)));
                if (!works.equals(Selector.OFF)) {
                    String[] parts = works.split("&@", 2);
                    plan.add(text.assignment(nurse, day, parts[0], parts[1]));
                }
            }
        }
        return plan;
    }

    /// Notes when the first plan was there that breaks no hard rule.
    private record First(long begun, AtomicLong nanos) implements ColumnPlanner.Watcher {

        /// Below it, no hard rule is broken.
        private static final long HARD = 10_000;

        @Override
        public void better(long value) {
            if (value < HARD) {
                nanos.compareAndSet(-1, System.nanoTime() - begun);
            }
        }

        @Override
        public void bound(long bound) {
            // Only plans are feasible.
        }

        @Override
        public boolean stopped() {
            return false;
        }

        double seconds(double otherwise) {
            return nanos.get() < 0 ? otherwise : nanos.get() / 1e9;
        }
    }
}
