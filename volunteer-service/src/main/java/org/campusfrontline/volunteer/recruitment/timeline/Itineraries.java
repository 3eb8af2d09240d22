package org.campusfrontline.volunteer.recruitment.timeline;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.travel.TravelTable;
import org.campusfrontline.volunteer.recruitment.travel.TravelTables;

/// A person's time as it matters for a wish: as far around it as any way takes, with the sites of the shifts in it. The
/// sites are read beside the lock, since those who lock shifts would wait for each other; and only where the way
/// matters at all.
@Singleton
public class Itineraries {

    private static final String SITES =
            "SELECT s.id, p.site FROM shift s JOIN post p ON p.id = s.post WHERE s.id IN (%s)";
    private final Timelines timelines;
    private final TravelTables tables;
    private final Sql sql;

    Itineraries(Timelines timelines, TravelTables tables, Sql sql) {
        this.timelines = timelines;
        this.tables = tables;
        this.sql = sql;
    }

    /// Holds the person's row until the transaction ends; empty for a person whom the directory has not told of.
    public Optional<PersonTime> lock(String person, Instant from, Instant to) {
        TravelTable table = tables.present();
        Duration reach = table.reach();
        return timelines.lock(person, from.minus(reach), to.plus(reach)).map(time -> along(time, table));
    }

    /// The same for several at once.
    public Map<String, PersonTime> lockAll(Collection<String> people, Instant from, Instant to) {
        TravelTable table = tables.present();
        Duration reach = table.reach();
        Map<String, PersonTime> times = new HashMap<>();
        timelines.hold(people);
        timelines
                .ofHeld(people, from.minus(reach), to.plus(reach))
                .forEach((person, time) -> times.put(person, along(time, table)));
        return times;
    }

    /// The same without a lock: what is seen may be over.
    public Optional<PersonTime> look(String person, Instant from, Instant to) {
        TravelTable table = tables.present();
        Duration reach = table.reach();
        return timelines.look(person, from.minus(reach), to.plus(reach)).map(time -> along(time, table));
    }

    private PersonTime along(PersonTime time, TravelTable table) {
        List<UUID> seated = time.engagements().stream()
                .filter(engagement -> engagement.kind() == Engagement.Kind.SEATED)
                .map(Engagement::shift)
                .distinct()
                .toList();
        if (table.isNone() || seated.isEmpty()) {
            return time;
        }
        String places = String.join(",", Collections.nCopies(seated.size(), "?"));
        Map<UUID, String> sites = new HashMap<>();
        sql.list(
                "read sites",
                SITES.formatted(places),
                row -> sites.put(row.id("id"), row.text("site")),
                seated.toArray());
        return time.along(new Ways(table, sites));
    }
}
