package org.campusfrontline.deploy.bench.roster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Options;
import org.campusfrontline.deploy.bench.published.Count;
import org.campusfrontline.deploy.bench.rival.CpSatRival;
import org.campusfrontline.deploy.bench.rival.Rival;
import org.campusfrontline.deploy.bench.rival.timefold.Search;
import org.campusfrontline.deploy.bench.rival.timefold.TimefoldRival;
import org.jspecify.annotations.Nullable;

/// Plans an instance by other solvers, in the time and with the threads that the service's engine had, one after the
/// other.
final class Rivals {

    private static final Search BEST = Search.LATE;
    private final List<Rival> all;
    private final Duration time;
    private final int threads;

    private Rivals(List<Rival> all, Duration time, int threads) {
        this.all = all;
        this.time = time;
        this.threads = threads;
    }

    static Rivals of(Options options, Duration time, int threads) {
        Search search = options.text("timefold").map(Rivals::search).orElse(BEST);
        List<Rival> all = options.has("rival") ? List.of(new TimefoldRival(search), new CpSatRival()) : List.of();
        return new Rivals(all, time, threads);
    }

    private static Search search(String name) {
        try {
            return Search.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("--timefold is late, ruin or tabu", unknown);
        }
    }

    boolean none() {
        return all.isEmpty();
    }

    List<Map<String, Object>> rows(Contest contest, @Nullable Long best, Consumer<String> tell) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Rival rival : all) {
            Map<String, Object> row = row(rival, contest, best);
            tell.accept("rival " + row);
            rows.add(row);
        }
        return rows;
    }

    private Map<String, Object> row(Rival rival, Contest contest, @Nullable Long best) {
        long begun = System.nanoTime();
        Optional<Rival.Answer> answer = rival.plan(contest.sheet(), time, threads);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rival", rival.name());
        answer.ifPresent(found -> {
            Count count = contest.judge().apply(contest.sheet().assignments(found.rows()));
            row.put("value", count.value());
            Result.put(row, "bound", found.bound());
            Result.put(row, "overBest", Result.above(count.value(), best));
            row.put("hardViolations", count.hard());
            row.put("feasible", count.hard() == 0);
        });
        row.putIfAbsent("feasible", false);
        row.put("seconds", seconds);
        return row;
    }
}
