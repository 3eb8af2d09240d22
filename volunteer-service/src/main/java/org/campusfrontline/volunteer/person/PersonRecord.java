package org.campusfrontline.volunteer.person;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.directory.DirectoryEvents;
import org.campusfrontline.volunteer.person.rule.PersonProblem;
import org.hibernate.exception.ConstraintViolationException;

/// How each change of a person begins and ends: locked in the version that the client knows, then written, told and
/// audited.
@Singleton
class PersonRecord {

    private final PersonRepository people;
    private final PersonAuthority authority;
    private final PersonViews views;
    private final DirectoryEvents events;
    private final Audit audit;
    private final Sql sql;
    private final Clock clock;

    PersonRecord(
            PersonRepository people,
            PersonAuthority authority,
            PersonViews views,
            DirectoryEvents events,
            Audit audit,
            Sql sql,
            Clock clock) {
        this.people = people;
        this.authority = authority;
        this.views = views;
        this.events = events;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /// Locked, visible to the caller, and in the version that the client knows.
    Outcome<Person> found(String number, long expectedVersion) {
        return locked(number).then(person -> {
            Optional<Refusal> hidden = authority.refusalToSee(person);
            if (hidden.isPresent()) {
                return Outcome.refused(hidden.get());
            }
            return person.version() == expectedVersion
                    ? Outcome.done(person)
                    : Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        });
    }

    Outcome<Person> locked(String number) {
        return people.locked(number).map(Outcome::done).orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /// Two who add the same number at once meet at the primary key.
    Outcome<PersonView> added(Person person, Map<String, Object> facts) {
        try {
            people.persistAndFlush(person);
        } catch (ConstraintViolationException taken) {
            return Outcome.refused(Refusal.of(PersonProblem.PERSON_EXISTS)
                    .with("number", person.number())
                    .at("/number"));
        }
        return Outcome.done(written(person, "person.added", facts));
    }

    PersonView written(Person person, String action, Map<String, Object> facts) {
        Instant now = clock.instant();
        people.flush();
        person.memberships().turnsAfter(now).forEach(at -> turnLater(person, at));
        events.publish(person.changed(now));
        audit.record(new AuditEntry(action, "person", person.number(), null, facts));
        return views.of(person);
    }

    private void turnLater(Person person, Instant at) {
        sql.update("plan turn", "INSERT IGNORE INTO person_turn (at, person) VALUES (?, ?)", at, person.number());
    }
}
