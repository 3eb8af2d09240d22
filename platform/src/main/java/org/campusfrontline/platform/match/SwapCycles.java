package org.campusfrontline.platform.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who could swap with whom, in rounds of two and more. The order of the wishes decides, so that every replica finds
/// the same: the first that lies in any round gets its best one, shorter before longer and earlier before later
/// partners; then the same among the rest.
public final class SwapCycles {

    private final Map<UUID, Wish> left = new LinkedHashMap<>();
    private final Map<UUID, List<Wish>> taken = new LinkedHashMap<>();
    private final Set<List<UUID>> barred;

    private SwapCycles(List<Wish> wishes, Set<List<UUID>> barred) {
        this.barred = barred;
        wishes.forEach(wish -> left.put(wish.id(), wish));
        wishes.forEach(wish -> taken.put(
                wish.id(), wishes.stream().filter(other -> takes(wish, other)).toList()));
    }

    /// A thing of a person's, and the wishes whose things the person would and could take for it.
    public record Wish(UUID id, String person, Set<UUID> takes) {
        public Wish {
            takes = Set.copyOf(takes);
        }
    }

    /// Each takes the thing of the next, the last that of the first; the earliest wish stands first. No round is of
    /// more people than `longest`; `barred` are rounds that were proposed before, in this form.
    public static List<List<UUID>> find(List<Wish> wishes, Set<List<UUID>> barred, int longest) {
        return new SwapCycles(wishes, barred).find(wishes, longest);
    }

    /// All before the first lie in no round that is left, so it is the earliest of each of its own.
    private List<List<UUID>> find(List<Wish> wishes, int longest) {
        List<List<UUID>> found = new ArrayList<>();
        for (Wish first : wishes) {
            Optional<List<UUID>> best = Optional.empty();
            for (int length = 2; length <= longest && best.isEmpty() && left.containsKey(first.id()); length++) {
                best = closed(List.of(first), length);
            }
            best.ifPresent(cycle -> {
                found.add(cycle);
                cycle.forEach(left::remove);
            });
            left.remove(first.id());
        }
        return found;
    }

    /// The earliest round of so many that begins like this.
    private Optional<List<UUID>> closed(List<Wish> begun, int length) {
        Wish last = begun.getLast();
        if (begun.size() == length) {
            List<UUID> cycle = begun.stream().map(Wish::id).toList();
            return takes(last, begun.getFirst()) && !barred.contains(cycle) ? Optional.of(cycle) : Optional.empty();
        }
        for (Wish next : taken.getOrDefault(last.id(), List.of())) {
            boolean fits = left.containsKey(next.id())
                    && begun.stream().noneMatch(one -> one.person().equals(next.person()));
            if (fits) {
                List<Wish> longer = new ArrayList<>(begun);
                longer.add(next);
                Optional<List<UUID>> cycle = closed(longer, length);
                if (cycle.isPresent()) {
                    return cycle;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean takes(Wish taker, Wish giver) {
        return !taker.person().equals(giver.person()) && taker.takes().contains(giver.id());
    }
}
