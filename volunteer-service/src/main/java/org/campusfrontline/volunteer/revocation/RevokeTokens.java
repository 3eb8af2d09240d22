package org.campusfrontline.volunteer.revocation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.volunteer.person.PersonRegister;
import org.campusfrontline.volunteer.revocation.RevocationRequests.NewRevocation;
import org.campusfrontline.volunteer.unit.NodeAuthority;
import org.campusfrontline.volunteer.unit.Tree;

/// Revokes the tokens of a person for an operator of a unit of theirs, or of any subject for the administrator.
@UseCase
class RevokeTokens {

    private final Revocations revocations;
    private final PersonRegister people;
    private final NodeAuthority authority;

    RevokeTokens(Revocations revocations, PersonRegister people, NodeAuthority authority) {
        this.revocations = revocations;
        this.people = people;
        this.authority = authority;
    }

    Outcome<RevocationView> revoke(NewRevocation wanted) {
        return refusal(wanted.subject())
                .<Outcome<RevocationView>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(
                        RevocationView.of(revocations.revoke(wanted.subject(), wanted.reason()), List.of())));
    }

    private Optional<Refusal> refusal(String subject) {
        boolean ofUnit = people.find(subject).stream()
                .flatMap(person -> person.memberships().stream())
                .anyMatch(member ->
                        refusalUnlessOperator(member.tree(), member.unit()).isEmpty());
        return ofUnit ? Optional.empty() : refusalUnlessOperator(Tree.ADMINISTRATION, Tree.ADMINISTRATION.root());
    }

    private Optional<Refusal> refusalUnlessOperator(Tree tree, String node) {
        return authority.refusalUnless(Set.of(Role.OPERATOR), tree, node);
    }
}
