package org.campusfrontline.platform.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Puts the directory's roles into the identity that a token proved; what the token itself says of roles counts for
/// nothing.
@Singleton
class GrantedRoles implements SecurityIdentityAugmentor {

    private final GrantBook book;

    GrantedRoles(GrantBook book) {
        this.book = book;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity proved, AuthenticationRequestContext context) {
        return Uni.createFrom().item(proved.isAnonymous() ? proved : withRoles(proved));
    }

    private SecurityIdentity withRoles(SecurityIdentity proved) {
        QuarkusSecurityIdentity.Builder known = QuarkusSecurityIdentity.builder()
                .setPrincipal(proved.getPrincipal())
                .addCredentials(proved.getCredentials())
                .addAttributes(proved.getAttributes());
        if (isSystem(proved)) {
            return known.addRole(Role.SYSTEM).build();
        }
        return known.addRoles(Role.OWN)
                .addRoles(book.rolesOf(proved.getPrincipal().getName()))
                .build();
    }

    /// A campus system comes by client credentials: its scopes name what it may do, each beginning with `campus:`.
    private static boolean isSystem(SecurityIdentity proved) {
        return proved.getPrincipal() instanceof JsonWebToken token
                && token.getClaim("scope") instanceof String scopes
                && scopes.contains("campus:");
    }
}
