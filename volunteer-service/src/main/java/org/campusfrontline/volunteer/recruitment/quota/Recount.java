package org.campusfrontline.volunteer.recruitment.quota;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLine.UnitShare;
import org.campusfrontline.volunteer.recruitment.shift.QuotedSeats;
import org.campusfrontline.volunteer.recruitment.shift.SeatsFreed;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;

/// Counts anew those who hold seats, behind the lock of the shift: whom other lines count, or who has another
/// competence by now. Nobody loses a seat by it.
@Singleton
public class Recount {

    private final Sql sql;
    private final Counting counting;
    private final QuotaStore store;
    private final QuotedSeats quoted;
    private final QuotaLog log;
    private final Event<SeatsFreed> freed;

    Recount(Sql sql, Counting counting, QuotaStore store, QuotedSeats quoted, QuotaLog log, Event<SeatsFreed> freed) {
        this.sql = sql;
        this.counting = counting;
        this.store = store;
        this.quoted = quoted;
        this.log = log;
        this.freed = freed;
    }

    /// By other lines than before; what no longer is kept goes to those who wait.
    public void anew(ShiftFacts shift, Quota quota, Instant now) {
        store.recount(shift.shift(), counted(shift, quota));
        open(shift, now);
    }

    /// By the same lines: a share is that with which the seat was taken, competences are looked at again.
    public void again(ShiftFacts shift, Quota quota, Instant now) {
        Map<UUID, Set<Integer>> before = store.counted(shift.shift());
        Map<UUID, Set<Integer>> after = counted(shift, quota);
        after.replaceAll((signUp, places) -> again(quota, places, before.getOrDefault(signUp, Set.of())));
        after.values().removeIf(Set::isEmpty);
        if (!after.equals(before)) {
            store.recount(shift.shift(), after);
            Quota next = store.find(shift.shift()).orElseThrow();
            log.broken(shift, quota, next, 0, quoted.lock(shift.shift()).orElseThrow());
            open(shift, now);
        }
    }

    private static Set<Integer> again(Quota quota, Set<Integer> fresh, Set<Integer> before) {
        Set<Integer> places = new TreeSet<>();
        for (int place = 0; place < quota.lines().size(); place++) {
            boolean share = quota.lines().get(place) instanceof UnitShare;
            if ((share ? before : fresh).contains(place)) {
                places.add(place);
            }
        }
        return places;
    }

    private Map<UUID, Set<Integer>> counted(ShiftFacts shift, Quota quota) {
        Map<UUID, String> seated = new HashMap<>();
        sql.list(
                "read who holds seats",
                "SELECT id, person FROM sign_up WHERE shift = ? AND seated",
                row -> seated.put(row.id("id"), row.text("person")),
                shift.shift());
        Map<String, Set<Integer>> counted = counting.of(Set.copyOf(seated.values()), shift, quota);
        Map<UUID, Set<Integer>> places = new HashMap<>();
        seated.forEach((signUp, person) -> places.put(signUp, counted.getOrDefault(person, Set.of())));
        return places;
    }

    private void open(ShiftFacts shift, Instant now) {
        quoted.keepForLine(shift.shift(), now);
        freed.fire(new SeatsFreed(shift.shift()));
    }
}
