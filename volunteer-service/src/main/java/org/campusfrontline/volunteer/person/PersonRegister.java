package org.campusfrontline.volunteer.person;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.directory.event.PersonChanged;
import org.campusfrontline.volunteer.person.rule.Member;
import org.campusfrontline.volunteer.person.rule.Memberships;
import org.campusfrontline.volunteer.person.rule.PersonProblem;

/// What other features do with people, in the transaction of their own use case.
@Singleton
public class PersonRegister {

    /// A person's number. Those that begin with `G` are the guests'.
    public static final String NUMBER = "(?!imports$|invitations$)[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    /// The languages that a person can choose.
    public static final String LANGUAGE = "zh-CN|en";

    /// What a guest's number begins with.
    public static final String GUEST = "G";

    private final PersonRepository people;
    private final PersonRecord record;
    private final PersonAuthority authority;
    private final PersonViews views;
    private final Clock clock;

    PersonRegister(
            PersonRepository people, PersonRecord record, PersonAuthority authority, PersonViews views, Clock clock) {
        this.people = people;
        this.record = record;
        this.authority = authority;
        this.views = views;
        this.clock = clock;
    }

    /// A new guest: who they are, and in which units they are until when.
    public record NewGuest(
            String number, String displayName, String language, String sponsor, List<Member> memberships) {

        public NewGuest {
            memberships = List.copyOf(memberships);
        }
    }

    /// Somebody who left, and the last word to tell when nothing of them is to be left.
    public record Leaver(String number, Instant leftAt, long version, PersonChanged erased) {}

    /// Without asking whether the caller may see them.
    public Optional<PersonView> find(String number) {
        return people.findByIdOptional(number).map(views::of);
    }

    public Optional<Refusal> refusalUnlessActive(String number) {
        return people.findByIdOptional(number)
                .map(Person::refusalUnlessActive)
                .orElseGet(() ->
                        Optional.of(Refusal.of(PersonProblem.PERSON_UNKNOWN).with("person", number)));
    }

    /// Makes a person who is not there yet, without asking who may.
    public void ensure(String number, String displayName, List<Member> memberships) {
        if (people.findByIdOptional(number).isEmpty()) {
            Person person = new Person(number, displayName, "zh-CN", null);
            person.belongTo(new Memberships(memberships));
            record.added(person, Map.of()).orThrow();
        }
    }

    public Outcome<PersonView> addGuest(NewGuest guest) {
        Person person = new Person(guest.number(), guest.displayName(), guest.language(), guest.sponsor());
        person.belongTo(new Memberships(guest.memberships()));
        return record.added(person, Map.of("sponsor", guest.sponsor()));
    }

    /// Keeps a guest in the unit until the new end, and brings back one who had gone; the caller was asked before.
    public Outcome<PersonView> prolongGuest(String number, Instant end) {
        return record.locked(number).map(guest -> {
            guest.belongTo(guest.memberships().lastingUntil(end, Moments.stored(clock.instant())));
            guest.comeBack();
            return record.written(guest, "person.prolonged", Map.of("until", end.toString()));
        });
    }

    /// As the caller wishes, if the caller may.
    public Outcome<PersonView> leave(String number, long expectedVersion) {
        return record.found(number, expectedVersion)
                .then(person -> authority
                        .refusalToChange(person)
                        .<Outcome<PersonView>>map(Outcome::refused)
                        .orElseGet(() -> left(person)));
    }

    /// Because it is time, whoever asks.
    public Outcome<PersonView> expire(String number) {
        return record.locked(number).then(this::left);
    }

    public Outcome<PersonView> comeBack(String number, long expectedVersion) {
        return record.found(number, expectedVersion).then(person -> {
            Optional<Refusal> refusal = authority.refusalToChange(person).or(person::refusalToReturn);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            person.comeBack();
            return Outcome.done(record.written(person, "person.returned", Map.of()));
        });
    }

    /// Somebody who left, locked in the version that the client knows, without asking who may.
    public Outcome<Leaver> leaver(String number, long expectedVersion) {
        return record.locked(number)
                .then(person -> person.version() == expectedVersion
                        ? leaver(person)
                        : Outcome.refused(CommonProblem.PRECONDITION_FAILED));
    }

    /// The same as it is now, without a lock.
    public Outcome<Leaver> leaver(String number) {
        return people.findByIdOptional(number)
                .map(PersonRegister::leaver)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private static Outcome<Leaver> leaver(Person person) {
        return person.refusalToReturn()
                .<Outcome<Leaver>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(
                        new Leaver(person.number(), person.leftAt().orElseThrow(), person.version(), person.erased())));
    }

    public Outcome<PersonView> chooseLanguage(String number, String language) {
        return record.locked(number).map(person -> {
            person.speak(language);
            return record.written(person, "person.language-chosen", Map.of("language", language));
        });
    }

    private Outcome<PersonView> left(Person person) {
        Optional<Refusal> refusal = person.refusalUnlessActive();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        person.leave(Moments.stored(clock.instant()));
        return Outcome.done(record.written(person, "person.left", Map.of()));
    }
}
