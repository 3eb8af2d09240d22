package org.campusfrontline.platform.sample;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/// Keeps the samples in memory: the kit's tests are about contracts, not about storage.
@Singleton
class Samples {

    private final Map<UUID, SampleView> samples = new ConcurrentHashMap<>();
    private final Ids ids;
    private final Clock clock;

    Samples(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    synchronized Outcome<SampleView> make(SampleWish wish) {
        if (isTaken(wish.name(), null)) {
            return Outcome.refused(Refusal.of(SampleProblem.NAME_TAKEN).with("name", wish.name()));
        }
        SampleView made = view(ids.next(), wish, 1);
        samples.put(made.id(), made);
        return Outcome.done(made);
    }

    synchronized Outcome<SampleView> change(UUID id, long version, SampleWish wish) {
        SampleView known = samples.get(id);
        if (known == null) {
            return Outcome.refused(SampleProblem.UNKNOWN_SAMPLE);
        }
        if (known.version() != version) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        if (isTaken(wish.name(), id)) {
            return Outcome.refused(Refusal.of(SampleProblem.NAME_TAKEN).with("name", wish.name()));
        }
        SampleView changed = view(id, wish, version + 1);
        samples.put(id, changed);
        return Outcome.done(changed);
    }

    Outcome<SampleView> find(UUID id) {
        return Optional.ofNullable(samples.get(id))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(SampleProblem.UNKNOWN_SAMPLE));
    }

    Page<SampleView> list(Optional<Cursor> after, int limit) {
        List<SampleView> rows = samples.values().stream()
                .sorted(Comparator.comparing(SampleView::name))
                .filter(sample -> after.map(cursor ->
                                sample.name().compareTo(cursor.values().getFirst()) > 0)
                        .orElse(true))
                .limit(limit + 1L)
                .toList();
        return Page.of(rows, limit, last -> Cursor.at(last.name()));
    }

    private boolean isTaken(String name, @Nullable UUID except) {
        return samples.values().stream()
                .anyMatch(sample -> sample.name().equals(name) && !sample.id().equals(except));
    }

    private SampleView view(UUID id, SampleWish wish, long version) {
        SampleView.Owner owner = wish.note() == null ? null : new SampleView.Owner("P000001");
        return new SampleView(id, wish.name(), wish.size(), wish.note(), owner, wish.tags(), clock.instant(), version);
    }
}
