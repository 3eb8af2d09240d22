package org.campusfrontline.deploy.bench.roster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.measure.Benchmark;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.jspecify.annotations.Nullable;

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
                + " --instance PATH[,PATH…] (a text, or FOLDER/n030w4_1_6-2-9-1) [--seconds N each] [--threads N]"
                + " [--rival: Timefold and plain CP-SAT as well] [--timefold late|ruin|tabu]";
    }

    @Override
    public List<String> options() {
        return List.of("format", "instance", "seconds", "threads", "rival", "timefold");
    }

    @Override
    public Measured run(Options options, Consumer<String> tell) {
        Planner planner = options.text("format")
                .map(FORMATS::get)
                .orElseThrow(() -> new IllegalArgumentException("--format is curtois or inrc2"));
        String paths = options.text("instance")
                .orElseThrow(() -> new IllegalArgumentException("--instance names one instance or several"));
        Duration time = Duration.ofSeconds(options.number("seconds", 1, 86_400, SECONDS));
        int threads = options.number("threads", 1, 64, THREADS);
        Rivals rivals = Rivals.of(options, time, threads);
        List<Result> results = new ArrayList<>();
        Measured measured = new Measured();
        for (String path : paths.split(",")) {
            Result result = planner.plan(Path.of(path), time, threads);
            tell.accept(line(result));
            Map<String, Object> row = result.row();
            if (!rivals.none()) {
                row.put("rivals", rivals.rows(planner.contest(Path.of(path)), result.best(), tell));
            }
            measured.row("instances", row);
            results.add(result);
        }
        measured.atMost(
                "hard rules broken",
                0,
                results.stream().mapToLong(Result::hardViolations).sum());
        results.stream()
                .map(result -> Result.above(result.value(), result.best()))
                .filter(RosterBench::isKnown)
                .mapToDouble(Double::doubleValue)
                .average()
                .ifPresent(mean -> measured.figure("mean over the best known", mean));
        return measured;
    }

    private static boolean isKnown(@Nullable Double share) {
        return share != null;
    }

    private static String line(Result result) {
        return String.format(
                Locale.ROOT,
                "%s: %d, bound %s, best known %s, %d hard rules broken, %.1f s",
                result.instance(),
                result.value(),
                result.bound(),
                result.best(),
                result.hardViolations(),
                result.seconds());
    }
}
