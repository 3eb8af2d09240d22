package org.campusfrontline.deploy.bench.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.made.MadeInstance;
import org.campusfrontline.deploy.bench.made.MadePlans;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.published.Assignment;
import org.campusfrontline.deploy.bench.published.Count;
import org.campusfrontline.deploy.bench.published.Inrc2Score;
import org.campusfrontline.deploy.bench.published.Inrc2Text;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Planned;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.score.Judgement;

/// Where no published solution is named: plans drawn for instances of our own, by the evaluator and by the benchmark's
/// own count from the text, which knows nothing of the evaluator.
final class MadeSolutions {

    private static final int PEOPLE = 120;
    private static final int WEEKS = 8;
    private static final int PLANS = 5;
    private static final List<Integer> SIZES = List.of(8, 30, 60, PEOPLE);

    private MadeSolutions() {}

    /// Returns the largest instance, with a plan standing in it.
    static Instance compare(int seed, Measured measured, Consumer<String> tell) {
        Random random = new Random(seed);
        int different = 0;
        List<Instance> standing = new ArrayList<>();
        for (int people : SIZES) {
            MadeInstance made = MadeInstance.of(people, WEEKS, random.nextLong());
            Problem problem = made.problem();
            Instance empty = Instance.of(problem);
            for (int plan = 0; plan < PLANS; plan++) {
                List<Planned> cells = MadePlans.drawn(empty, random);
                Instance instance = Instance.of(problem.withPlanned(cells));
                different += differs(people, count(made.published(), cells), instance, tell) ? 1 : 0;
                standing.add(instance);
            }
        }
        measured.note(
                "no published solution was named (--solutions FOLDER, or the variable CAMPUS_ROSTER_DATA), so that"
                        + " no official validator had its say: plans drawn for instances made by a seed were compared with the"
                        + " benchmark's own count from the text");
        measured.figure("seed", seed);
        measured.figure("plans drawn", standing.size());
        measured.atMost("totals that differ from the count from the text", 0, different);
        return standing.getLast();
    }

    private static Count count(Inrc2Text text, List<Planned> cells) {
        List<Assignment> plan = cells.stream()
                .map(cell -> {
                    String[] parts = cell.of().split("&@", 2);
                    return text.assignment(cell.person(), cell.day(), parts[0], parts[1]);
                })
                .toList();
        return Inrc2Score.of(text.instance(), plan);
    }

    private static boolean differs(int people, Count count, Instance instance, Consumer<String> tell) {
        Judgement judgement = Judgement.of(instance, instance.planned());
        boolean differs =
                judgement.value().soft() != count.value() || judgement.value().hard() != count.hard();
        if (differs) {
            tell.accept("DIFFERS: of " + people + " people, " + judgement.value() + ", the text says " + count.hard()
                    + " and " + count.value());
        }
        return differs;
    }
}
