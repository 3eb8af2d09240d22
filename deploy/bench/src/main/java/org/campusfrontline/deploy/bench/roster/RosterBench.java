package org.campusfrontline.deploy.bench.roster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.measure.Benchmark;
import org.campusfrontline.deploy.bench.measure.Measured;

/// Plans published instances, one after the other, and says how far each plan lies over its bound and over the best
/// plan known. Starts nothing.
public final class RosterBench implements Benchmark {

    private static final int SECONDS = 600;
    private static final int THREADS = 2;
    private static final Map<String, Planner> FORMATS =
            Map.of("curtois", new CurtoisPlanner(), "inrc2", new Inrc2Planner());

    @Override
    public String name() {
        return "roster";
    }

    @Override
    public String summary() {
        return "plans of published instances against bounds and the best known --format curtois|inrc2"
                + " --instance PATH… (texts, or FOLDER/n030w4_1_6-2-9-1) [--seconds N each] [--threads N]"
                + " [--rival: Timefold and plain CP-SAT as well] [--timefold late|ruin|tabu]";
    }

    @Override
    public List<String> options() {
        return List.of("format", "instance", "seconds", "threads", "rival", "timefold");
    }

    @Override
    public Measured run(Options options, Consumer<String> tell) {
        String format = options.text("format").filter(FORMATS::containsKey).orElse("");
        Planner planner = FORMATS.get(format);
        if (planner == null) {
            throw new IllegalArgumentException("--format is curtois or inrc2");
        }
        List<Path> paths = options.paths("instance");
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("--instance names one instance or several");
        }
        Duration time = Duration.ofSeconds(options.number("seconds", 1, 86_400, SECONDS));
        int threads = options.number("threads", 1, 64, THREADS);
        Rivals rivals = Rivals.of(options, time, threads);
        List<Result> results = new ArrayList<>();
        Measured measured = new Measured();
        for (Path path : paths) {
            Result result = planner.plan(path, time, threads);
            tell.accept(result.line());
            Map<String, Object> row = result.row();
            if (!rivals.none()) {
                row.put("rivals", rivals.rows(planner.contest(path), result.best(), tell));
            }
            measured.row("instances", row);
            results.add(result);
        }
        hold(results, Aims.of(format), measured);
        return measured;
    }

    private static void hold(List<Result> results, Aims aims, Measured measured) {
        measured.atMost(
                "instances without a plan that keeps the hard rules",
                0,
                results.stream().filter(result -> !result.feasible()).count());
        measured.atMost(
                "hard rules broken",
                0,
                results.stream()
                        .map(Result::hardViolations)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum());
        results.forEach(result -> aims.hold(result, measured));
        results.stream()
                .map(Result::overBest)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .ifPresent(mean -> aims.holdMean(mean, measured));
    }
}
