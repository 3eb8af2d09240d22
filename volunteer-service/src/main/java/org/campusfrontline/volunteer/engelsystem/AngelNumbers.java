package org.campusfrontline.volunteer.engelsystem;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// Whole numbers for our things, since Engelsystem's clients know no other ids: drawn when first asked for, the same
/// for good.
@Singleton
class AngelNumbers {

    private static final int AT_ONCE = 500;
    private final Sql sql;

    AngelNumbers(Sql sql) {
        this.sql = sql;
    }

    /// What is numbered.
    enum Kind {
        SHIFT,
        SITE,
        CATEGORY,
        PERSON
    }

    /// The number of each thing.
    Map<String, Integer> of(Kind kind, Collection<String> things) {
        List<String> wanted = new ArrayList<>(new LinkedHashSet<>(things));
        Map<String, Integer> known = read(kind, wanted);
        Set<String> missing = new LinkedHashSet<>(wanted);
        missing.removeAll(known.keySet());
        if (!missing.isEmpty()) {
            List<@Nullable Object[]> rows = new ArrayList<>();
            missing.forEach(thing -> rows.add(new @Nullable Object[] {kind, thing}));
            sql.batch("number things", "INSERT IGNORE INTO engelsystem_number (kind, thing) VALUES (?, ?)", rows);
            known.putAll(read(kind, new ArrayList<>(missing)));
        }
        return known;
    }

    int of(Kind kind, String thing) {
        return of(kind, List.of(thing)).getOrDefault(thing, 0);
    }

    Optional<String> thing(Kind kind, int number) {
        return sql.one(
                "find numbered thing",
                "SELECT thing FROM engelsystem_number WHERE kind = ? AND number = ?",
                row -> row.text("thing"),
                kind,
                number);
    }

    private Map<String, Integer> read(Kind kind, List<String> things) {
        Map<String, Integer> found = new HashMap<>();
        for (int from = 0; from < things.size(); from += AT_ONCE) {
            List<String> some = things.subList(from, Math.min(from + AT_ONCE, things.size()));
            List<Object> values = new ArrayList<>(List.of(kind));
            values.addAll(some);
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            sql.list(
                            "read numbers",
                            "SELECT thing, number FROM engelsystem_number WHERE kind = ? AND thing IN (" + places + ")",
                            row -> Map.entry(row.text("thing"), Math.toIntExact(row.number("number"))),
                            values.toArray())
                    .forEach(each -> found.put(each.getKey(), each.getValue()));
        }
        return found;
    }
}
