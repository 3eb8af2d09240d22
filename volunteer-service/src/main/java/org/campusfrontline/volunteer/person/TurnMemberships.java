package org.campusfrontline.volunteer.person;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.data.Sql;

/// Tells the others anew who belongs where, for one person whose membership began or ended by the clock.
@UseCase
class TurnMemberships {

    private static final String NEXT = """
            SELECT person, at FROM person_turn WHERE at <= ?
            ORDER BY at, person LIMIT 1 FOR UPDATE SKIP LOCKED""";
    private final Sql sql;
    private final PersonRepository people;
    private final PersonRecord record;
    private final Clock clock;

    TurnMemberships(Sql sql, PersonRepository people, PersonRecord record, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.record = record;
        this.clock = clock;
    }

    private record Turn(String person, Instant at) {}

    /// Whether there was one; replicas pass over what another one is at.
    Outcome<Boolean> turn() {
        Optional<Turn> next =
                sql.one("next turn", NEXT, row -> new Turn(row.text("person"), row.instant("at")), clock.instant());
        next.ifPresent(this::tell);
        return Outcome.done(next.isPresent());
    }

    private void tell(Turn turn) {
        sql.update("end turn", "DELETE FROM person_turn WHERE at = ? AND person = ?", turn.at(), turn.person());
        people.raised(turn.person()).ifPresent(person -> record.written(person, "person.turned", Map.of()));
    }
}
