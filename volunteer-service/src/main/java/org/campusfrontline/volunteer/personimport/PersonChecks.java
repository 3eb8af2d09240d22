package org.campusfrontline.volunteer.personimport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.imports.CellProblem;
import org.campusfrontline.volunteer.imports.Intake;
import org.campusfrontline.volunteer.person.PersonRegister;
import org.campusfrontline.volunteer.person.rule.Member;
import org.campusfrontline.volunteer.person.rule.Member.Wish;
import org.campusfrontline.volunteer.person.rule.PersonProblem;
import org.campusfrontline.volunteer.unit.NodeAuthority;
import org.campusfrontline.volunteer.unit.Tree;
import org.campusfrontline.volunteer.unit.UnitBook;

/// Finds what is wrong with a row and what it makes of its person; asks each thing of the database once a file.
final class PersonChecks {

    private final Intake<PersonRow> intake;
    private final UnitBook units;
    private final NodeAuthority authority;
    private final Instant now;
    private final Map<Tree, Set<String>> standing = new EnumMap<>(Tree.class);
    private final Map<String, Optional<Refusal>> rights = new HashMap<>();

    PersonChecks(Intake<PersonRow> intake, UnitBook units, NodeAuthority authority, Instant now) {
        this.intake = intake;
        this.units = units;
        this.authority = authority;
        this.now = now;
    }

    /// The person after the row; faults are told to the intake. Whether the caller may is asked of sound rows only: in
    /// a unit that is not there nobody may anything.
    KnownPerson check(int number, PersonRow row, KnownPerson before) {
        int faults = intake.faultCount();
        if (row.number().startsWith(PersonRegister.GUEST)) {
            intake.fault(
                    number,
                    "number",
                    Refusal.of(PersonProblem.NUMBER_OF_GUESTS).with("number", row.number()),
                    row.number());
        }
        checkUnits(number, row);
        List<Wish> wishes = wishes(row, before);
        if (wishes.isEmpty()) {
            intake.fault(number, "", Refusal.of(CellProblem.NO_UNIT), row.number());
        }
        KnownPerson after = before.next(row, before.memberships().become(wishes, now));
        if (intake.faultCount() == faults && after.differsFrom(before)) {
            refusal(before, after).ifPresent(refusal -> intake.fault(number, "", refusal, row.number()));
        }
        return after;
    }

    private void checkUnits(int number, PersonRow row) {
        row.units()
                .forEach((tree, codes) -> codes.stream()
                        .filter(code -> !standing.computeIfAbsent(tree, units::standingIn)
                                .contains(code))
                        .forEach(code -> intake.fault(
                                number, tree.name().toLowerCase(Locale.ROOT), units.unknown(tree, code), code)));
    }

    /// What the file says of the trees that it names, and what there is in the others.
    private List<Wish> wishes(PersonRow row, KnownPerson before) {
        List<Wish> wishes = new ArrayList<>();
        row.units()
                .forEach((tree, codes) -> codes.forEach(code -> wishes.add(new Wish(tree.name(), code, null, null))));
        before.memberships().all().stream()
                .filter(member -> member.endsAfter(now) && !row.units().containsKey(Tree.valueOf(member.tree())))
                .map(member -> new Wish(member.tree(), member.unit(), member.from(), member.to()))
                .forEach(wishes::add);
        return wishes;
    }

    /// Operator of each unit joined or left, or where none is, of one that stays.
    private Optional<Refusal> refusal(KnownPerson before, KnownPerson after) {
        List<Member> old = before.memberships().all();
        List<Member> wanted = after.memberships().all();
        List<Optional<Refusal>> moves = Stream.concat(
                        wanted.stream().filter(member -> !old.contains(member)),
                        old.stream().filter(member -> member.endsAfter(now) && !wanted.contains(member)))
                .map(this::right)
                .toList();
        if (moves.isEmpty()) {
            boolean any = wanted.stream()
                    .filter(member -> member.endsAfter(now))
                    .anyMatch(member -> right(member).isEmpty());
            return any ? Optional.empty() : Optional.of(Refusal.of(CommonProblem.FORBIDDEN));
        }
        return moves.stream().flatMap(Optional::stream).findFirst();
    }

    private Optional<Refusal> right(Member member) {
        return rights.computeIfAbsent(
                member.tree() + "/" + member.unit(),
                place -> authority.refusalUnless(Set.of(Role.OPERATOR), Tree.valueOf(member.tree()), member.unit()));
    }
}
