package org.campusfrontline.platform.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Who acts now: the token's person in a request, the person for whom a job runs, else the system itself.
@Singleton
public class Caller {

    /// The actor's name where no person acts.
    public static final String SYSTEM = "system";

    private static final ScopedValue<String> ACTING_FOR = ScopedValue.newInstance();
    private final GrantBook book;

    Caller(GrantBook book) {
        this.book = book;
    }

    public String person() {
        if (ACTING_FOR.isBound()) {
            return ACTING_FOR.get();
        }
        return identity()
                .filter(identity -> !identity.isAnonymous())
                .map(identity -> identity.getPrincipal().getName())
                .orElse(SYSTEM);
    }

    /// Runs work for a person outside a request, as a job does.
    public <T> T actingFor(String person, Callable<T> work) throws Exception {
        return ScopedValue.where(ACTING_FOR, person).call(work::call);
    }

    /// Whether the role is held on that node or above it, or (for a campus system) at all.
    public boolean holds(String role, String tree, String node) {
        return book.holds(person(), role, tree, node);
    }

    public boolean holdsAnywhere(String role) {
        return Role.OWN.contains(role)
                ? !SYSTEM.equals(person())
                : book.rolesOf(person()).contains(role) || roles().contains(role);
    }

    /// Empty when one of the roles is held on the node; else the refusal to answer with.
    public Optional<Refusal> refusalUnless(Set<String> roles, String tree, String node) {
        boolean held = roles.stream().anyMatch(role -> holds(role, tree, node));
        return held
                ? Optional.empty()
                : Optional.of(Refusal.of(CommonProblem.FORBIDDEN)
                        .with("roles", roles.stream().sorted().toList())
                        .with("tree", tree)
                        .with("node", node));
    }

    /// Whether a campus system calls whose token names that scope, such as `campus:webhooks`.
    public boolean mayBy(String scope) {
        return identity()
                .map(SecurityIdentity::getPrincipal)
                .map(principal -> principal instanceof JsonWebToken token
                        && token.getClaim("scope") instanceof String scopes
                        && List.of(scopes.split(" ")).contains(scope))
                .orElse(false);
    }

    public List<Grant> grants() {
        return book.grantsOf(person());
    }

    /// Roles as the security layer sees them, `system` for a campus system's token included.
    public Set<String> roles() {
        return identity().map(SecurityIdentity::getRoles).orElse(Set.of());
    }

    private static Optional<SecurityIdentity> identity() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                Arc.container().instance(CurrentIdentityAssociation.class).get().getIdentity());
    }
}
