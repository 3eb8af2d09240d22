package org.campusfrontline.volunteer.person;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.volunteer.person.PersonRequests.PersonFilter;
import org.campusfrontline.volunteer.unit.NodeAuthority;
import org.campusfrontline.volunteer.unit.UnitBook;
import org.jspecify.annotations.Nullable;

/// Reads people in the order of their numbers.
@Singleton
class PersonQueries {

    private static final String MEMBERS = UnitBook.BELOW + """
            SELECT DISTINCT m.person
            FROM below b
            JOIN person_membership m ON m.tree = ? AND m.unit = b.code
            JOIN person x ON x.number = m.person
            WHERE m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to > ?)
              AND x.number > ? AND x.active = ? AND x.display_name LIKE ? ESCAPE '!'
            ORDER BY m.person LIMIT ?""";

    private final PersonRepository people;
    private final PersonViews views;
    private final PersonAuthority authority;
    private final NodeAuthority nodes;
    private final Sql sql;
    private final Clock clock;

    PersonQueries(
            PersonRepository people,
            PersonViews views,
            PersonAuthority authority,
            NodeAuthority nodes,
            Sql sql,
            Clock clock) {
        this.people = people;
        this.views = views;
        this.authority = authority;
        this.nodes = nodes;
        this.sql = sql;
        this.clock = clock;
    }

    /// Empty for a person whom the caller may not see.
    Optional<PersonView> find(String number) {
        return people.findByIdOptional(number)
                .filter(person -> authority.refusalToSee(person).isEmpty())
                .map(views::of);
    }

    /// The members of the unit and of all below it, for those who work with them.
    Outcome<Page<PersonView>> list(PersonFilter filter) {
        Optional<Refusal> refusal = nodes.refusalUnless(PersonAuthority.READERS, filter.tree(), filter.unit());
        return refusal.<Outcome<Page<PersonView>>>map(Outcome::refused).orElseGet(() -> Outcome.done(page(filter)));
    }

    private Page<PersonView> page(PersonFilter filter) {
        List<PersonView> rows =
                people.ofNumbers(members(filter)).stream().map(views::of).toList();
        return Page.of(rows, filter.limit(), person -> Cursor.at(person.number()));
    }

    private List<String> members(PersonFilter filter) {
        Instant now = clock.instant();
        String after = Cursor.read(filter.cursor(), 1)
                .map(cursor -> cursor.values().getFirst())
                .orElse("");
        return sql.list(
                "list members",
                MEMBERS,
                row -> row.text("person"),
                filter.unit(),
                filter.tree(),
                now,
                now,
                filter.tree(),
                now,
                now,
                after,
                filter.active(),
                prefix(filter.name()),
                filter.limit() + 1);
    }

    private static String prefix(@Nullable String name) {
        return name == null ? "%" : name.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
