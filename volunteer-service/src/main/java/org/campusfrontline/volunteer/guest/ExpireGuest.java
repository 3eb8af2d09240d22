package org.campusfrontline.volunteer.guest;

import java.time.Clock;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.departure.Departure;
import org.campusfrontline.volunteer.person.PersonRegister;
import org.campusfrontline.volunteer.person.PersonView;

/// Lets one guest leave whose invitation is over.
@UseCase
class ExpireGuest {

    private static final String OVER = """
            SELECT g.number FROM guest g JOIN person p ON p.number = g.number
            WHERE g.expires_at <= ? AND p.active ORDER BY g.expires_at LIMIT 1""";
    private final Sql sql;
    private final PersonRegister people;
    private final Departure departure;
    private final Clock clock;

    ExpireGuest(Sql sql, PersonRegister people, Departure departure, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.departure = departure;
        this.clock = clock;
    }

    /// Who left, if anybody; refused where another replica was faster.
    Outcome<Optional<PersonView>> expire() {
        Optional<String> over =
                sql.one("find guest whose time is over", OVER, row -> row.text("number"), clock.instant());
        if (over.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        return people.expire(over.get())
                .then(person -> departure.of(person.number(), person))
                .map(Optional::of);
    }
}
