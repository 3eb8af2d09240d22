package org.campusfrontline.volunteer.person;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.person.PersonRequests.MembershipWish;
import org.campusfrontline.volunteer.person.PersonRequests.PersonChange;
import org.campusfrontline.volunteer.person.rule.Member;
import org.campusfrontline.volunteer.person.rule.Member.Wish;
import org.campusfrontline.volunteer.person.rule.Memberships;
import org.campusfrontline.volunteer.unit.Tree;
import org.campusfrontline.volunteer.unit.UnitBook;

/// Changes a person's name, language and units; the caller is operator of one present unit and of each that changes.
@UseCase
class ChangePerson {

    private final PersonRecord record;
    private final PersonAuthority authority;
    private final UnitBook units;
    private final Clock clock;

    ChangePerson(PersonRecord record, PersonAuthority authority, UnitBook units, Clock clock) {
        this.record = record;
        this.authority = authority;
        this.units = units;
        this.clock = clock;
    }

    Outcome<PersonView> change(String number, long expectedVersion, PersonChange wanted) {
        Instant now = Moments.stored(clock.instant());
        List<Wish> wishes =
                wanted.memberships().stream().map(MembershipWish::wish).toList();
        return record.found(number, expectedVersion).then(person -> {
            Memberships next = person.memberships().become(wishes, now);
            Optional<Refusal> refusal = authority
                    .refusalToChange(person)
                    .or(person::refusalUnlessActive)
                    .or(() -> Memberships.refusal(wishes, now))
                    .or(() -> authority.refusalToPlace(person.memberships(), next))
                    .or(() -> unknownUnit(person.memberships(), next));
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            person.change(wanted.displayName(), wanted.language());
            person.belongTo(next);
            return Outcome.done(record.written(person, "person.changed", Map.of()));
        });
    }

    /// Only of units that are new to the person: an old one may have been ended since.
    private Optional<Refusal> unknownUnit(Memberships before, Memberships after) {
        List<String> known = before.all().stream().map(ChangePerson::place).toList();
        return after.all().stream()
                .filter(member -> !known.contains(place(member)))
                .flatMap(member -> units.refusalUnlessStanding(Tree.valueOf(member.tree()), member.unit()).stream())
                .findFirst();
    }

    private static String place(Member member) {
        return member.tree() + "/" + member.unit();
    }
}
