package org.campusfrontline.roster.directory;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// Reads the projections of people, units and emergencies.
@Singleton
public class Directory {

    private static final int NAMES_A_QUERY = 500;
    private final Sql sql;

    Directory(Sql sql) {
        this.sql = sql;
    }

    public record UnitName(String code, String nameZh, String nameEn) {}

    public record Membership(String tree, String unit) {}

    /// The units of which an active person is a member.
    public List<Membership> memberships(String person) {
        return sql.list(
                "memberships of person",
                "SELECT m.tree, m.unit FROM membership m JOIN person p ON p.number = m.person"
                        + " WHERE m.person = ? AND p.active ORDER BY m.tree, m.unit",
                row -> new Membership(row.text("tree"), row.text("unit")),
                person);
    }

    public Optional<UnitName> unit(String code) {
        return sql.one(
                "find unit",
                "SELECT code, name_zh, name_en FROM unit WHERE code = ? AND active",
                row -> new UnitName(row.text("code"), row.text("name_zh"), row.text("name_en")),
                code);
    }

    public boolean isOpen(String emergency) {
        return sql.one(
                        "find emergency",
                        "SELECT open FROM emergency WHERE id = ?",
                        row -> row.number("open") == 1,
                        emergency)
                .orElse(false);
    }

    /// The unit's own active members, in the order of their numbers, at most that many.
    public List<String> members(String tree, String unit, int most) {
        return sql.list("members of unit", """
                SELECT m.person FROM membership m JOIN person p ON p.number = m.person
                WHERE m.tree = ? AND m.unit = ? AND p.active ORDER BY m.person LIMIT ?
                """, row -> row.text("person"), tree, unit, most);
    }

    /// Whether an active person is the unit's own member.
    public boolean belongs(String person, String tree, String unit) {
        return sql.one(
                        "member of unit",
                        "SELECT COUNT(*) AS n FROM membership m JOIN person p ON p.number = m.person"
                                + " WHERE m.person = ? AND m.tree = ? AND m.unit = ? AND p.active",
                        row -> row.number("n") > 0,
                        person,
                        tree,
                        unit)
                .orElse(false);
    }

    public boolean isHere(String person) {
        return names(List.of(person)).containsKey(person);
    }

    /// Display names of those of the people who are known and active.
    public Map<String, String> names(Collection<String> people) {
        Map<String, String> names = new HashMap<>();
        List<String> all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += NAMES_A_QUERY) {
            names.putAll(some(all.subList(from, Math.min(all.size(), from + NAMES_A_QUERY))));
        }
        return names;
    }

    private Map<String, String> some(List<String> people) {
        String marks = people.stream().map(person -> "?").collect(Collectors.joining(", "));
        @Nullable Object[] values = people.toArray();
        return sql
                .list(
                        "names of people",
                        "SELECT number, display_name FROM person WHERE active AND number IN (" + marks + ")",
                        row -> Map.entry(row.text("number"), row.text("display_name")),
                        values)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
