package org.campusfrontline.notification.stream;

import jakarta.inject.Singleton;
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

    private static final int PEOPLE_A_QUERY = 100;
    private static final int PEOPLE_A_SWEEP = 500;
    private static final int NOTICES_A_QUERY = 1000;
    private final NoticeStore notices;

    StreamRound(NoticeStore notices) {
        this.notices = notices;
    }

    /// Those who wait and whose mailboxes changed lately, on whichever replica.
    Set<String> changed(Duration lately, Function<String, Collection<Watcher>> watchers) {
        return behind(notices.changedWithin(lately), watchers);
    }

    /// Those of all who wait who have not been given their last notice.
    Set<String> swept(Set<String> waiting, Function<String, Collection<Watcher>> watchers) {
        Set<String> behind = new HashSet<>();
        for (List<String> some : parts(waiting, PEOPLE_A_SWEEP)) {
            behind.addAll(behind(notices.lastSeqs(some), watchers));
        }
        return behind;
    }

    /// Gives these people what they have not seen; returns those for whom there may be more.
    Set<String> serve(Set<String> people, Function<String, Collection<Watcher>> watchers) {
        Map<String, Long> due = new HashMap<>();
        for (String person : people) {
            leastSeen(watchers.apply(person)).ifPresent(seen -> due.put(person, seen));
        }
        Set<String> unfinished = new HashSet<>();
        for (List<String> some : parts(due.keySet(), PEOPLE_A_QUERY)) {
            unfinished.addAll(give(some, due, watchers));
        }
        return unfinished;
    }

    private static Set<String> behind(Map<String, Long> lastSeqs, Function<String, Collection<Watcher>> watchers) {
        Set<String> behind = new HashSet<>();
        lastSeqs.forEach((person, lastSeq) -> leastSeen(watchers.apply(person)).ifPresent(seen -> {
            if (seen < lastSeq) {
                behind.add(person);
            }
        }));
        return behind;
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

    private static List<List<String>> parts(Collection<String> people, int size) {
        List<String> all = List.copyOf(people);
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return parts;
    }
}
