package org.campusfrontline.volunteer.person;

import static java.util.Comparator.comparing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.directory.event.PersonChanged;
import org.campusfrontline.volunteer.person.rule.Member;
import org.campusfrontline.volunteer.person.rule.Memberships;
import org.campusfrontline.volunteer.person.rule.PersonProblem;
import org.jspecify.annotations.Nullable;

/// A person by their number, with the units that they belong, belonged and will belong to.
@Entity
class Person {

    @Id
    private String number;

    private String displayName;
    private String language;
    private boolean guest;
    private @Nullable String sponsor;
    private boolean active;
    private @Nullable Instant leftAt;

    @Version
    private long version = 1;

    @ElementCollection
    @CollectionTable(name = "person_membership", joinColumns = @JoinColumn(name = "person"))
    private List<Membership> memberships = new ArrayList<>();

    protected Person() {}

    Person(String number, String displayName, String language, @Nullable String sponsor) {
        this.number = number;
        this.displayName = displayName;
        this.language = language;
        this.sponsor = sponsor;
        this.guest = sponsor != null;
        this.active = true;
    }

    String number() {
        return number;
    }

    boolean isGuest() {
        return guest;
    }

    long version() {
        return version;
    }

    Memberships memberships() {
        return new Memberships(memberships.stream()
                .map(Membership::member)
                .sorted(comparing(Member::tree).thenComparing(Member::unit).thenComparing(Member::from))
                .toList());
    }

    void belongTo(Memberships wanted) {
        if (!wanted.isSameAs(memberships())) {
            memberships.clear();
            wanted.all().stream().map(Membership::of).forEach(memberships::add);
        }
    }

    void change(String newDisplayName, String newLanguage) {
        displayName = newDisplayName;
        language = newLanguage;
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }

    Optional<Refusal> refusalUnlessActive() {
        return active
                ? Optional.empty()
                : Optional.of(Refusal.of(PersonProblem.PERSON_LEFT).with("person", number));
    }

    Optional<Refusal> refusalToReturn() {
        return active ? Optional.of(Refusal.of(PersonProblem.PERSON_ACTIVE).with("person", number)) : Optional.empty();
    }

    void leave(Instant now) {
        active = false;
        leftAt = now;
    }

    PersonChanged erased() {
        return PersonChanged.erased(number, guest, version + 1);
    }

    Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    void comeBack() {
        active = true;
        leftAt = null;
    }

    PersonChanged changed(Instant now) {
        List<PersonChanged.Membership> present = memberships().all().stream()
                .filter(member -> member.holdsAt(now))
                .map(member -> new PersonChanged.Membership(member.tree(), member.unit()))
                .toList();
        return new PersonChanged(number, displayName, language, guest, sponsor, present, active, false, version);
    }
}
