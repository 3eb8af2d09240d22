package org.campusfrontline.volunteer.recruitment.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.volunteer.recruitment.shift.ShiftChange;
import org.campusfrontline.volunteer.recruitment.shift.ShiftTerms;
import org.campusfrontline.volunteer.recruitment.timeline.Engagement;
import org.campusfrontline.volunteer.recruitment.timeline.PersonTime;
import org.campusfrontline.volunteer.recruitment.timeline.Ways;

/// All shifts that one change moves, and the span in which they lay and will lie: a person's time is looked at as it
/// will be once all have moved.
record Moves(Map<UUID, ShiftTerms> after, Instant from, Instant to) {

    Moves {
        after = Map.copyOf(after);
    }

    static Moves of(List<ShiftChange> changes) {
        return new Moves(
                changes.stream().collect(Collectors.toMap(ShiftChange::shift, ShiftChange::after)),
                terms(changes).map(ShiftTerms::start).min(Instant::compareTo).orElse(Instant.EPOCH),
                terms(changes).map(ShiftTerms::end).max(Instant::compareTo).orElse(Instant.EPOCH));
    }

    private static Stream<ShiftTerms> terms(List<ShiftChange> changes) {
        return changes.stream().flatMap(change -> Stream.of(change.before(), change.after()));
    }

    PersonTime applied(PersonTime time) {
        List<Engagement> engagements = time.engagements().stream()
                .map(one -> after.containsKey(one.shift()) ? moved(one) : one)
                .toList();
        Map<UUID, String> sites = time.ways().sites().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, site -> {
                    ShiftTerms terms = after.get(site.getKey());
                    return terms == null ? site.getValue() : terms.site();
                }));
        return new PersonTime(
                time.person(),
                time.active(),
                engagements,
                time.busy(),
                new Ways(time.ways().table(), sites));
    }

    private Engagement moved(Engagement one) {
        ShiftTerms terms = Objects.requireNonNull(after.get(one.shift()));
        return new Engagement(one.shift(), one.kind(), terms.start(), terms.end());
    }
}
