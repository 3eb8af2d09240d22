package org.campusfrontline.notification.stream;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.campusfrontline.notification.notice.NoticeRow;
import org.campusfrontline.notification.notice.NoticeStore;

/// One round over everybody who waits. Notices are always read from the table by sequence, never passed on from memory,
/// so that a round that finds nothing loses nothing.
@Singleton
class StreamRound {

    /// A mailbox stays in sight this long after its change, which covers a commit that comes late.
    private static final Duration IN_SIGHT = Duration.ofSeconds(10);

    private static final int PEOPLE_A_QUERY = 100;
    private static final int NOTICES_A_QUERY = 1000;
    private final NoticeStore notices;
    private final Clock clock;

    StreamRound(NoticeStore notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /// Serves those who are behind and those whose mailboxes changed; returns the people for whom there may be more.
    Set<String> serve(Set<String> behind, Function<String, Collection<Watcher>> watchers) {
        Map<String, Long> due = new HashMap<>();
        for (NoticeStore.Changed changed : notices.changedSince(clock.instant().minus(IN_SIGHT))) {
            leastSeen(watchers.apply(changed.person())).ifPresent(seen -> {
                if (seen < changed.lastSeq()) {
                    due.put(changed.person(), seen);
                }
            });
        }
        for (String person : behind) {
            leastSeen(watchers.apply(person)).ifPresent(seen -> due.put(person, seen));
        }
        Set<String> unfinished = new HashSet<>();
        List<String> people = new ArrayList<>(due.keySet());
        for (int from = 0; from < people.size(); from += PEOPLE_A_QUERY) {
            List<String> some = people.subList(from, Math.min(people.size(), from + PEOPLE_A_QUERY));
            unfinished.addAll(give(some, due, watchers));
        }
        return unfinished;
    }

    private Set<String> give(
            List<String> people, Map<String, Long> due, Function<String, Collection<Watcher>> watchers) {
        Map<String, Long> seen = new HashMap<>();
        people.forEach(person -> seen.put(person, due.getOrDefault(person, 0L)));
        List<NoticeRow> rows = notices.after(seen, NOTICES_A_QUERY);
        Map<String, List<NoticeRow>> byPerson = new HashMap<>();
        rows.forEach(row -> byPerson.computeIfAbsent(row.person(), person -> new ArrayList<>())
                .add(row));
        byPerson.forEach((person, fresh) -> watchers.apply(person).forEach(watcher -> give(watcher, fresh)));
        return rows.size() < NOTICES_A_QUERY ? Set.of() : Set.copyOf(people);
    }

    private static void give(Watcher watcher, List<NoticeRow> fresh) {
        List<NoticeRow> unseen =
                fresh.stream().filter(row -> row.seq() > watcher.seen()).toList();
        if (watcher.isReady() && !unseen.isEmpty()) {
            watcher.take(unseen);
        }
    }

    private static OptionalLong leastSeen(Collection<Watcher> watchers) {
        return watchers.stream()
                .filter(Watcher::isReady)
                .mapToLong(Watcher::seen)
                .min();
    }
}
