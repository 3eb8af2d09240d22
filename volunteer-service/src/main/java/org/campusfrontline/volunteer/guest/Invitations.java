package org.campusfrontline.volunteer.guest;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.vault.Vault;
import org.campusfrontline.volunteer.guest.GuestRequests.InvitationTerms;
import org.campusfrontline.volunteer.guest.rule.GuestProblem;
import org.campusfrontline.volunteer.person.PersonView;
import org.campusfrontline.volunteer.unit.NodeAuthority;
import org.campusfrontline.volunteer.unit.Tree;

/// Who may invite, on what terms, and what is shown of an invitation.
@Singleton
class Invitations {

    private static final Set<String> HOSTS = Set.of(Role.OPERATOR, Role.ORGANISER);
    private final NodeAuthority authority;
    private final NameGuard guard;
    private final Actions actions;
    private final Vault vault;
    private final Clock clock;

    Invitations(NodeAuthority authority, NameGuard guard, Actions actions, Vault vault, Clock clock) {
        this.authority = authority;
        this.guard = guard;
        this.actions = actions;
        this.vault = vault;
        this.clock = clock;
    }

    /// Operators and organisers of the sponsoring unit.
    Optional<Refusal> refusalUnlessHost(Tree tree, String sponsor) {
        return authority.refusalUnless(HOSTS, tree, sponsor);
    }

    List<Refusal> refusalsOf(InvitationTerms terms) {
        List<Refusal> reasons = new ArrayList<>();
        guard.refusal("/scopeNote", terms.scopeNote()).ifPresent(reasons::add);
        if (!terms.expiresAt().isAfter(clock.instant())) {
            reasons.add(Refusal.of(GuestProblem.EXPIRY_PAST).at("/expiresAt"));
        }
        return reasons;
    }

    InvitationView view(Guest guest, PersonView person) {
        return new InvitationView(
                guest.number(),
                person.displayName(),
                guest.tree(),
                guest.sponsor(),
                SealedPhone.masked(guest, vault),
                guest.scopeNote(),
                guest.expiresAt(),
                guest.isInsured(),
                person.active(),
                guest.version(),
                List.of(actions.of("renew", refusalUnlessHost(guest.tree(), guest.sponsor()))));
    }
}
