package org.campusfrontline.volunteer.personimport;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.person.rule.Member;
import org.campusfrontline.volunteer.person.rule.Memberships;

/// Reads thousands of people with all their memberships in few statements.
@Singleton
class KnownPeople {

    static final int AT_ONCE = 1000;
    private final Sql sql;

    KnownPeople(Sql sql) {
        this.sql = sql;
    }

    private record Belonging(String person, Member member) {}

    /// Those of the numbers that are there, without a lock.
    Map<String, KnownPerson> of(List<String> numbers) {
        Map<String, KnownPerson> known = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            List<String> some = numbers.subList(from, Math.min(from + AT_ONCE, numbers.size()));
            Map<String, List<Member>> members = members(some);
            people(some, members).forEach(person -> known.put(person.number(), person));
        }
        return known;
    }

    /// Locks the rows in the order of the numbers and tells their present versions.
    Map<String, Long> lock(List<String> sorted) {
        Map<String, Long> versions = new HashMap<>();
        for (int from = 0; from < sorted.size(); from += AT_ONCE) {
            List<String> some = sorted.subList(from, Math.min(from + AT_ONCE, sorted.size()));
            sql.list(
                    "lock people",
                    "SELECT number, version FROM person WHERE number IN " + places(some)
                            + " ORDER BY number FOR UPDATE",
                    row -> versions.put(row.text("number"), row.number("version")),
                    some.toArray());
        }
        return versions;
    }

    private List<KnownPerson> people(List<String> numbers, Map<String, List<Member>> members) {
        return sql.list(
                "read people",
                "SELECT number, display_name, language, guest, active, version FROM person WHERE number IN "
                        + places(numbers),
                row -> new KnownPerson(
                        row.text("number"),
                        row.text("display_name"),
                        row.text("language"),
                        row.number("guest") == 1,
                        row.number("active") == 1,
                        row.number("version"),
                        new Memberships(members.getOrDefault(row.text("number"), List.of()))),
                numbers.toArray());
    }

    private Map<String, List<Member>> members(List<String> numbers) {
        Map<String, List<Member>> members = new HashMap<>();
        sql.list(
                        "read memberships",
                        "SELECT person, tree, unit, valid_from, valid_to FROM person_membership WHERE person IN "
                                + places(numbers),
                        KnownPeople::belonging,
                        numbers.toArray())
                .forEach(each -> members.computeIfAbsent(each.person(), person -> new ArrayList<>())
                        .add(each.member()));
        return members;
    }

    private static Belonging belonging(Row row) throws SQLException {
        Member member =
                new Member(row.text("tree"), row.text("unit"), row.instant("valid_from"), row.findInstant("valid_to"));
        return new Belonging(row.text("person"), member);
    }

    private static String places(List<String> values) {
        return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }
}
