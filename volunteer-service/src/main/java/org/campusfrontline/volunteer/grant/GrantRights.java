package org.campusfrontline.volunteer.grant;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.volunteer.grant.RoleGrant.Scope;
import org.campusfrontline.volunteer.grant.rule.GrantRight;
import org.campusfrontline.volunteer.unit.NodeAuthority;
import org.campusfrontline.volunteer.unit.Tree;

/// Gathers what the rule needs to know of the caller on a node.
@Singleton
class GrantRights {

    private final NodeAuthority authority;
    private final Caller caller;

    GrantRights(NodeAuthority authority, Caller caller) {
        this.authority = authority;
        this.caller = caller;
    }

    Optional<Refusal> refusalToGive(Scope scope) {
        return on(scope).refusalToGive(scope.person(), scope.role());
    }

    Optional<Refusal> refusalToEnd(Scope scope) {
        return on(scope).refusalToEnd(scope.person(), scope.role());
    }

    Optional<Refusal> refusalToList(Tree tree, String node) {
        return authority.refusalUnless(Set.of(Role.OPERATOR, Role.ORGANISER, Role.AUDITOR), tree, node);
    }

    private GrantRight on(Scope scope) {
        return new GrantRight(caller.person(), holds(Role.OPERATOR, scope), holds(Role.ORGANISER, scope));
    }

    private boolean holds(String role, Scope scope) {
        return authority.refusalUnless(Set.of(role), scope.tree(), scope.node()).isEmpty();
    }
}
