package org.campusfrontline.volunteer.recruitment.timeline;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.campusfrontline.platform.data.Sql;

/// Holds the rows of many people, as whoever holds several does: in the order of their numbers.
@Singleton
public class Crowd {

    private static final int AT_ONCE = 500;
    private static final String HOLD =
            "SELECT person FROM person_timeline WHERE person IN (%s) ORDER BY person FOR UPDATE";
    private final Sql sql;

    Crowd(Sql sql) {
        this.sql = sql;
    }

    /// Until the transaction ends.
    public void hold(Collection<String> people) {
        held("hold crowd", HOLD, people);
    }

    /// For whoever holds shifts already, and so may wait for nobody; false where somebody else holds one of them.
    public boolean holdUnlessHeld(Collection<String> people) {
        return held("hold latecomers", HOLD + " SKIP LOCKED", people).containsAll(people);
    }

    private Set<String> held(String doing, String statement, Collection<String> people) {
        List<String> ordered = List.copyOf(new TreeSet<>(people));
        Set<String> held = new HashSet<>();
        for (int from = 0; from < ordered.size(); from += AT_ONCE) {
            List<String> some = ordered.subList(from, Math.min(from + AT_ONCE, ordered.size()));
            String places = String.join(",", Collections.nCopies(some.size(), "?"));
            held.addAll(sql.list(doing, statement.formatted(places), row -> row.text("person"), some.toArray()));
        }
        return held;
    }
}
