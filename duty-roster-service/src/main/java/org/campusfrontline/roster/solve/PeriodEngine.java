package org.campusfrontline.roster.solve;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.period.ProblemAssembly;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.rulebook.BoundSets;
import org.jspecify.annotations.Nullable;

/// Plans a period by what binds it: its five lists alone, or the rule book that its further lists and sets make.
/// Where it has no posts, a book's plan begins with one of the lists, which keeps their limits exactly.
@Singleton
class PeriodEngine {

    private static final int PART_FOR_LISTS = 4;
    private static final Duration MOST_FOR_LISTS = Duration.ofMinutes(1);
    private final PlanEngine lists;
    private final BookEngine books;
    private final BoundSets sets;

    PeriodEngine(PlanEngine lists, BookEngine books, BoundSets sets) {
        this.lists = lists;
        this.books = books;
        this.sets = sets;
    }

    /// Whether rule sets bind the period beside its own lists.
    boolean isBound(PlanningPeriod period) {
        return sets.bind(period);
    }

    /// Goes on from where another solve of the same period stood, if one did.
    Optional<PlanEngine.Found> solve(
            PlanningPeriod period,
            PlanEngine.@Nullable Standing from,
            PlanEngine.Limits limits,
            PlanEngine.Watcher watcher) {
        if (!sets.bind(period) && ProblemAssembly.isPlain(period)) {
            return lists.solve(ProblemAssembly.of(period), from, limits, watcher);
        }
        Problem book = sets.problem(period);
        if (from != null || !period.parts().further().posts().isEmpty()) {
            return Optional.of(books.solve(book, from == null ? null : from.plan(), limits, watcher));
        }
        long begun = System.nanoTime();
        Duration part = limits.time().dividedBy(PART_FOR_LISTS);
        Duration most = part.compareTo(MOST_FOR_LISTS) > 0 ? MOST_FOR_LISTS : part;
        Plan first = lists.solve(
                        ProblemAssembly.of(period),
                        null,
                        new PlanEngine.Limits(most, limits.workers()),
                        new Stopping(watcher))
                .map(PlanEngine.Found::plan)
                .orElse(null);
        Duration left = limits.time().minusNanos(System.nanoTime() - begun);
        PlanEngine.Limits rest = new PlanEngine.Limits(left.isNegative() ? Duration.ZERO : left, limits.workers());
        return Optional.of(books.solve(book, first, rest, watcher));
    }

    /// Only asks whether to stop: values and bounds of the lists are not those of the book.
    private record Stopping(PlanEngine.Watcher watcher) implements PlanEngine.Watcher {

        @Override
        public void improved(@Nullable Long value, @Nullable Long bound) {
            // The book's own are told.
        }

        @Override
        public boolean stopped() {
            return watcher.stopped();
        }
    }
}
