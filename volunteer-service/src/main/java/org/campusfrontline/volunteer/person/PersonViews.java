package org.campusfrontline.volunteer.person;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.volunteer.directory.event.PersonChanged;
import org.campusfrontline.volunteer.person.PersonView.MembershipView;
import org.campusfrontline.volunteer.unit.Tree;

/// Shows people with what the caller may do about them.
@Singleton
class PersonViews {

    private final PersonAuthority authority;
    private final Actions actions;
    private final Clock clock;

    PersonViews(PersonAuthority authority, Actions actions, Clock clock) {
        this.authority = authority;
        this.actions = actions;
        this.clock = clock;
    }

    PersonView of(Person person) {
        Instant now = clock.instant();
        Optional<Refusal> nobody = authority.refusalToChange(person);
        PersonChanged facts = person.changed(now);
        return new PersonView(
                facts.number(),
                facts.displayName(),
                facts.language(),
                facts.guest(),
                facts.sponsor(),
                facts.active(),
                memberships(person, now),
                facts.version(),
                List.of(
                        actions.of("change", nobody.or(person::refusalUnlessActive)),
                        actions.of("depart", nobody.or(person::refusalUnlessActive)),
                        actions.of("return", nobody.or(person::refusalToReturn))));
    }

    private static List<MembershipView> memberships(Person person, Instant now) {
        return person.memberships().all().stream()
                .filter(member -> member.endsAfter(now))
                .map(member ->
                        new MembershipView(Tree.valueOf(member.tree()), member.unit(), member.from(), member.to()))
                .toList();
    }
}
