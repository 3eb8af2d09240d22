package org.campusfrontline.volunteer.me;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.volunteer.directory.event.GrantChanged;
import org.campusfrontline.volunteer.grant.GrantRegister;
import org.campusfrontline.volunteer.me.MeView.HeldRole;
import org.campusfrontline.volunteer.me.MeView.OwnUnit;
import org.campusfrontline.volunteer.person.PersonRegister;
import org.campusfrontline.volunteer.person.PersonView;
import org.campusfrontline.volunteer.person.PersonView.MembershipView;
import org.campusfrontline.volunteer.unit.Tree;
import org.campusfrontline.volunteer.unit.UnitBook;

/// Reads what the directory knows of the caller, from its own tables rather than from the projection.
@Singleton
class MeQueries {

    private final PersonRegister people;
    private final GrantRegister grants;
    private final UnitBook units;
    private final Caller caller;
    private final Actions actions;
    private final Clock clock;

    MeQueries(
            PersonRegister people, GrantRegister grants, UnitBook units, Caller caller, Actions actions, Clock clock) {
        this.people = people;
        this.grants = grants;
        this.units = units;
        this.caller = caller;
        this.actions = actions;
        this.clock = clock;
    }

    /// Empty for somebody whom the directory does not know yet.
    Optional<MeView> me() {
        return people.find(caller.person()).map(this::view);
    }

    MeView view(PersonView person) {
        List<GrantChanged> held = grants.holding(person.number());
        List<MembershipView> present = present(person);
        Set<String> codes = Stream.concat(
                        held.stream().map(GrantChanged::node), present.stream().map(MembershipView::unit))
                .collect(Collectors.toSet());
        Map<String, UnitBook.Named> names = units.named(codes);
        return new MeView(
                person.number(),
                person.displayName(),
                person.language(),
                person.guest(),
                person.active(),
                roles(person, held),
                held.stream().map(grant -> heldRole(grant, names)).toList(),
                present.stream().map(member -> ownUnit(member, names)).toList(),
                person.version(),
                List.of(actions.of("choose-language", Optional.<Refusal>empty())));
    }

    private List<MembershipView> present(PersonView person) {
        Instant now = clock.instant();
        return person.memberships().stream()
                .filter(member -> !member.from().isAfter(now))
                .toList();
    }

    private static List<String> roles(PersonView person, List<GrantChanged> held) {
        Stream<String> own = person.active() ? Role.OWN.stream() : Stream.empty();
        return Stream.concat(own, held.stream().map(GrantChanged::role))
                .distinct()
                .sorted()
                .toList();
    }

    private static HeldRole heldRole(GrantChanged grant, Map<String, UnitBook.Named> names) {
        UnitBook.Named node = named(names, grant.node());
        return new HeldRole(
                grant.id(),
                grant.role(),
                Tree.valueOf(grant.tree()),
                grant.node(),
                node.nameZh(),
                node.nameEn(),
                grant.from(),
                grant.to(),
                grant.emergency());
    }

    private static OwnUnit ownUnit(MembershipView member, Map<String, UnitBook.Named> names) {
        UnitBook.Named unit = named(names, member.unit());
        return new OwnUnit(member.tree(), member.unit(), unit.nameZh(), unit.nameEn());
    }

    private static UnitBook.Named named(Map<String, UnitBook.Named> names, String code) {
        return names.getOrDefault(code, new UnitBook.Named(code, code, code));
    }
}
