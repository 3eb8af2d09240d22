package org.campusfrontline.volunteer.team.roll;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.team.rule.TeamProblem;

/// Whom the directory has told of, with their names.
@Singleton
public class KnownPeople {

    private static final String SELECT =
            "SELECT person, display_name FROM person_timeline WHERE active AND version > 0 AND person IN (%s)";
    private final Sql sql;

    KnownPeople(Sql sql) {
        this.sql = sql;
    }

    /// The names of those who are active.
    public Map<String, String> names(Collection<String> people) {
        Map<String, String> names = new HashMap<>();
        if (!people.isEmpty()) {
            sql.list(
                    "read names",
                    SELECT.formatted(String.join(", ", Collections.nCopies(people.size(), "?"))),
                    row -> names.put(row.text("person"), row.text("display_name")),
                    people.toArray());
        }
        return names;
    }

    /// One for each who is not known, and for each named twice; `pointer` gives the place of the one with that index.
    public List<Refusal> refusals(List<String> people, IntFunction<String> pointer) {
        Map<String, String> known = names(people);
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            String person = people.get(i);
            if (!known.containsKey(person)) {
                refusals.add(Refusal.of(TeamProblem.PERSON_NOT_KNOWN)
                        .with("person", person)
                        .at(pointer.apply(i)));
            } else if (people.indexOf(person) < i) {
                refusals.add(Refusal.of(TeamProblem.NAMED_TWICE)
                        .with("person", person)
                        .at(pointer.apply(i)));
            }
        }
        return refusals;
    }
}
