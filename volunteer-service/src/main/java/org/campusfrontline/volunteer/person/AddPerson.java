package org.campusfrontline.volunteer.person;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.person.PersonRequests.MembershipWish;
import org.campusfrontline.volunteer.person.PersonRequests.NewPerson;
import org.campusfrontline.volunteer.person.rule.Member.Wish;
import org.campusfrontline.volunteer.person.rule.Memberships;
import org.campusfrontline.volunteer.person.rule.PersonProblem;
import org.campusfrontline.volunteer.unit.Tree;
import org.campusfrontline.volunteer.unit.UnitBook;

/// Adds a person with a campus account to units where the caller is operator.
@UseCase
class AddPerson {

    private final PersonRecord record;
    private final PersonAuthority authority;
    private final UnitBook units;
    private final Clock clock;

    AddPerson(PersonRecord record, PersonAuthority authority, UnitBook units, Clock clock) {
        this.record = record;
        this.authority = authority;
        this.units = units;
        this.clock = clock;
    }

    Outcome<PersonView> add(NewPerson wanted) {
        Instant now = Moments.stored(clock.instant());
        List<Wish> wishes =
                wanted.memberships().stream().map(MembershipWish::wish).toList();
        List<Refusal> reasons = new ArrayList<>();
        ofGuests(wanted.number()).ifPresent(reasons::add);
        Memberships.refusal(wishes, now).ifPresent(reasons::add);
        wishes.forEach(wish -> units.refusalUnlessStanding(Tree.valueOf(wish.tree()), wish.unit())
                .ifPresent(reasons::add));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Memberships none = new Memberships(List.of());
        Memberships memberships = none.become(wishes, now);
        Optional<Refusal> refusal = authority.refusalToPlace(none, memberships);
        return refusal.<Outcome<PersonView>>map(Outcome::refused).orElseGet(() -> add(wanted, memberships));
    }

    private Outcome<PersonView> add(NewPerson wanted, Memberships memberships) {
        Person person = new Person(wanted.number(), wanted.displayName(), wanted.language(), null);
        person.belongTo(memberships);
        return record.added(person, Map.of());
    }

    static Optional<Refusal> ofGuests(String number) {
        return number.startsWith(PersonRegister.GUEST)
                ? Optional.of(Refusal.of(PersonProblem.NUMBER_OF_GUESTS)
                        .with("number", number)
                        .at("/number"))
                : Optional.empty();
    }
}
