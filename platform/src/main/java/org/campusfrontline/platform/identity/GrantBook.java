package org.campusfrontline.platform.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Who holds which role where, in memory of each replica; the refresher brings it up to the projection every 200 ms.
/// Once the directory has not been heard of for too long, every granted role fails closed.
@Singleton
public class GrantBook {

    private static final int DEEPEST_TREE = 64;
    private final Clock clock;
    private final Duration staleAfter;
    private final Map<String, Map<String, Grant>> byPerson = new ConcurrentHashMap<>();
    private final Map<String, String> personOfGrant = new ConcurrentHashMap<>();
    private final Map<String, List<Placement>> placements = new ConcurrentHashMap<>();
    private volatile Instant heardAt = Instant.EPOCH;

    GrantBook(Clock clock, @ConfigProperty(name = "campus.identity.stale-after") Duration staleAfter) {
        this.clock = clock;
        this.staleAfter = staleAfter;
    }

    /// The person's grants that hold now; none while the projection is stale.
    public List<Grant> grantsOf(String person) {
        if (isStale()) {
            return List.of();
        }
        Instant now = clock.instant();
        return byPerson.getOrDefault(person, Map.of()).values().stream()
                .filter(grant -> grant.holdsAt(now))
                .toList();
    }

    public Set<String> rolesOf(String person) {
        return grantsOf(person).stream().map(Grant::role).collect(Collectors.toSet());
    }

    /// Whether the person holds the role on the node or on one above it in that tree.
    public boolean holds(String person, String role, String tree, String node) {
        List<Grant> grants = grantsOf(person).stream()
                .filter(grant -> grant.role().equals(role) && grant.tree().equals(tree))
                .toList();
        if (grants.isEmpty()) {
            return false;
        }
        Set<String> path = path(tree, node);
        return grants.stream().anyMatch(grant -> path.contains(grant.node()));
    }

    /// Who holds the role on the node or, where nobody does, on the nearest node above it, in the order of their
    /// numbers.
    public List<String> nearestHolders(String role, String tree, String node) {
        for (String step : path(tree, node)) {
            List<String> holders = byPerson.keySet().stream()
                    .filter(person -> grantsOf(person).stream()
                            .anyMatch(grant -> grant.role().equals(role)
                                    && grant.tree().equals(tree)
                                    && grant.node().equals(step)))
                    .sorted()
                    .toList();
            if (!holders.isEmpty()) {
                return holders;
            }
        }
        return List.of();
    }

    /// Whether `node` is `ancestor` or stands below it in the tree now.
    public boolean isWithin(String tree, String node, String ancestor) {
        return path(tree, node).contains(ancestor);
    }

    /// The node and those above it in the tree now, the nearest first; a node that is not in the tree stands alone.
    public List<String> pathUp(String tree, String node) {
        return List.copyOf(path(tree, node));
    }

    /// Whether the node stands in the tree now and nothing above it.
    public boolean isRoot(String tree, String node) {
        Instant now = clock.instant();
        return placements.getOrDefault(node, List.of()).stream()
                .anyMatch(placement ->
                        placement.tree().equals(tree) && placement.parent() == null && placement.holdsAt(now));
    }

    public boolean isStale() {
        return heardAt.plus(staleAfter).isBefore(clock.instant());
    }

    /// Whether the directory has been heard of at all: until then the service is not ready.
    public boolean isFed() {
        return heardAt.isAfter(Instant.EPOCH);
    }

    void put(Grant grant) {
        String before = personOfGrant.put(grant.id(), grant.person());
        if (before != null && !before.equals(grant.person())) {
            byPerson.getOrDefault(before, Map.of()).remove(grant.id());
        }
        byPerson.computeIfAbsent(grant.person(), person -> new ConcurrentHashMap<>())
                .put(grant.id(), grant);
    }

    void place(String node, List<Placement> where) {
        placements.put(node, List.copyOf(where));
    }

    void heard(Instant at) {
        heardAt = at;
    }

    private Set<String> path(String tree, String node) {
        Set<String> path = new LinkedHashSet<>();
        Instant now = clock.instant();
        Optional<String> step = Optional.of(node);
        while (step.isPresent() && path.add(step.get()) && path.size() < DEEPEST_TREE) {
            step = parent(tree, step.get(), now);
        }
        return path;
    }

    private Optional<String> parent(String tree, String node, Instant now) {
        return placements.getOrDefault(node, List.of()).stream()
                .filter(placement -> placement.tree().equals(tree) && placement.holdsAt(now))
                .findFirst()
                .map(Placement::parent);
    }
}
