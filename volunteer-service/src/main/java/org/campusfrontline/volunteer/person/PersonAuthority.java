package org.campusfrontline.volunteer.person;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.person.rule.Member;
import org.campusfrontline.volunteer.person.rule.Memberships;
import org.campusfrontline.volunteer.unit.NodeAuthority;
import org.campusfrontline.volunteer.unit.Tree;

/// Who may see and who may change a person: by roles on the units that the person belongs to, or will belong to.
@Singleton
class PersonAuthority {

    /// Those who work with the people of a unit.
    static final Set<String> READERS =
            Set.of(Role.OPERATOR, Role.ORGANISER, Role.ROSTER_PLANNER, Role.CARE_OFFICER, Role.AUDITOR);

    private static final Set<String> WRITERS = Set.of(Role.OPERATOR);
    private static final Set<String> HOSTS = Set.of(Role.OPERATOR, Role.ORGANISER);
    private final NodeAuthority authority;
    private final Caller caller;
    private final Clock clock;

    PersonAuthority(NodeAuthority authority, Caller caller, Clock clock) {
        this.authority = authority;
        this.caller = caller;
        this.clock = clock;
    }

    /// Whom one may not see does not exist.
    Optional<Refusal> refusalToSee(Person person) {
        return caller.person().equals(person.number())
                ? Optional.empty()
                : onAnyUnit(READERS, person.memberships()).map(hidden -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /// Guests are in the hands of the organisers under whom they are here, too.
    Optional<Refusal> refusalToChange(Person person) {
        return onAnyUnit(person.isGuest() ? HOSTS : WRITERS, person.memberships());
    }

    /// Each unit that is joined or left must be one where the caller is operator.
    Optional<Refusal> refusalToPlace(Memberships before, Memberships after) {
        Instant now = clock.instant();
        List<Member> old = before.all();
        List<Member> wanted = after.all();
        return Stream.concat(
                        wanted.stream().filter(member -> !old.contains(member)),
                        old.stream().filter(member -> member.endsAfter(now) && !wanted.contains(member)))
                .flatMap(
                        member -> authority.refusalUnless(WRITERS, Tree.valueOf(member.tree()), member.unit()).stream())
                .findFirst();
    }

    private Optional<Refusal> onAnyUnit(Set<String> roles, Memberships memberships) {
        List<Optional<Refusal>> answers = memberships.all().stream()
                .filter(member -> member.endsAfter(clock.instant()))
                .map(member -> authority.refusalUnless(roles, Tree.valueOf(member.tree()), member.unit()))
                .toList();
        return answers.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(Refusal.of(CommonProblem.FORBIDDEN));
    }
}
