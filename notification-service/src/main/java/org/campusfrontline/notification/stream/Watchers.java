package org.campusfrontline.notification.stream;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// All who wait on this replica, by person; any thread may ask and change.
final class Watchers {

    private final Map<String, Set<Watcher>> byPerson = new ConcurrentHashMap<>();

    /// Those of the same person that are over go with it.
    void add(Watcher watcher) {
        byPerson.compute(watcher.person(), (person, before) -> {
            Set<Watcher> all = before == null ? ConcurrentHashMap.newKeySet() : before;
            all.removeIf(Watcher::isOver);
            all.add(watcher);
            return all;
        });
    }

    void remove(Watcher watcher) {
        byPerson.computeIfPresent(watcher.person(), (person, all) -> {
            all.remove(watcher);
            return all.isEmpty() ? null : all;
        });
    }

    boolean isEmpty() {
        return byPerson.isEmpty();
    }

    boolean areThere(String person) {
        return byPerson.containsKey(person);
    }

    Set<String> people() {
        return byPerson.keySet();
    }

    Collection<Watcher> of(String person) {
        return byPerson.getOrDefault(person, Set.of());
    }

    Stream<Watcher> all() {
        return byPerson.values().stream().flatMap(Set::stream);
    }
}
